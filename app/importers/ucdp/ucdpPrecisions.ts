import type { DayPrecision, IncidentKind } from "../../domain/incident";
import type { Precision } from "../../domain/place";

/** By `where_prec`: 1 the place, 2 near it, 3 its district, 4 its governorate, 5 a larger part, 6 the country, 7 sea or air. */
export const ucdpPlacePrecisions: ReadonlyMap<string, Precision> = new Map([
  ["1", "exact"], ["2", "near"], ["3", "district"], ["4", "governorate"], ["5", "country"], ["6", "country"], ["7", "unknown"],
]);

/** By `date_prec`: 1 the day, 2 within 2 to 6 days, 3 the week, 4 the month, 5 more than a month. */
export const ucdpDayPrecisions: ReadonlyMap<string, DayPrecision> = new Map([["1", "day"], ["2", "week"], ["3", "week"], ["4", "month"], ["5", "month"]]);

/** By `type_of_violence`: 1 a state is a side, 2 between groups, 3 against civilians. */
export const ucdpKinds: ReadonlyMap<string, IncidentKind> = new Map([["1", "armed-clash"], ["2", "armed-clash"], ["3", "attack-on-civilians"]]);
