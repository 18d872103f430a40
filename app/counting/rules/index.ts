import type { CountingRule } from "../rule";
import { range } from "./range";

/** Every counting rule; the first is the default. */
export const countingRules: readonly [CountingRule, ...CountingRule[]] = [range];
