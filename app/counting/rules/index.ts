import type { CountingRule } from "../rule";
import { adversary } from "./adversary";
import { bestLowHigh } from "./bestLowHigh";
import { conservative } from "./conservative";
import { highest } from "./highest";
import { majority } from "./majority";
import { own } from "./own";
import { range } from "./range";

/** Every counting rule; the first is the default. */
export const countingRules: readonly [CountingRule, ...CountingRule[]] = [range, conservative, majority, bestLowHigh, own, adversary, highest];
