import type { DayPrecision } from "../../domain/incident";
import type { Precision } from "../../domain/place";

/** By `geo_precision`: 1 a town, 2 near one or in its district, 3 a larger region. */
export const acledPlacePrecisions: ReadonlyMap<string, Precision> = new Map([["1", "near"], ["2", "district"], ["3", "governorate"]]);

/** By `time_precision`. */
export const acledDayPrecisions: ReadonlyMap<string, DayPrecision> = new Map([["1", "day"], ["2", "week"], ["3", "month"]]);
