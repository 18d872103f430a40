import { attackers } from "./attackers";
import { claims } from "./claims";
import type { Column } from "./column";
import { date } from "./date";
import { escaped } from "./escaped";
import { governorate } from "./governorate";
import { killed } from "./killed";
import { kind } from "./kind";
import { place } from "./place";
import { precision } from "./precision";
import { range } from "./range";
import { sources } from "./sources";
import { targets } from "./targets";
import { title } from "./title";
import { wounded } from "./wounded";

/** Every column of the list, in the order in which they stand. */
export const columns: readonly Column[] = [
  date, title, kind, place, governorate, precision, attackers, targets, killed, range, wounded, escaped, claims, sources,
];
