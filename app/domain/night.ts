import { addDays, type Day } from "./day";

/**
 * The day in whose evening the night began that a time of day lies in: `about 22:00` on the 20th is in the night of the 20th, `about
 * 03:00` on the 21st as well. Null where the words say no hour, an hour of the day, or only "night", which may be either of two.
 */
export function eveningOfNight(day: Day, timeLocal: string | null): Day | null {
  if (timeLocal === null) return null;
  const hour = hourIn(timeLocal);
  if (hour !== null) return hour >= DUSK ? day : hour < DAWN ? addDays(day, -1) : null;
  if (/\bevening\b/.test(timeLocal)) return day;
  return /\b(midnight|early morning|early hours|dawn)\b/.test(timeLocal) ? addDays(day, -1) : null;
}

/** In winter, when nights are longest. */
const DUSK = 17;
const DAWN = 7;

function hourIn(text: string): number | null {
  const found = /\b(\d{1,2}):\d{2}\b/.exec(text);
  return found ? Number(found[1]) : null;
}
