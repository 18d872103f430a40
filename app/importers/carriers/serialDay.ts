const SECONDS = 86_400;
const MILLISECONDS = 86_400_000;
/** 9999-12-31. */
const LAST = 2_958_465;
/** Day 0 of the two systems; the first one has a 29 February 1900, day 60, that never was. */
const ZERO_1900 = Date.UTC(1899, 11, 31);
const ZERO_1904 = Date.UTC(1904, 0, 1);
const NEVER_WAS = 60;

/**
 * A day as workbooks count it, in ISO form: `2022-01-20`, `2022-01-20 03:00:00` with a time, `03:00:00` for a time alone. Null where
 * the number is no day. Day 60 of the 1900 system is `1900-02-29`, as workbooks have it.
 */
export function serialDay(serial: number, is1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS);
  if (!(seconds >= 0 && seconds < (LAST + 1) * SECONDS)) return null;
  const day = Math.floor(seconds / SECONDS);
  const time = new Date((seconds % SECONDS) * 1000).toISOString().slice(11, 19);
  if (day === 0 && !is1904) return time;
  const text = isoDay(day, is1904);
  return text === null || time === "00:00:00" ? text : `${text} ${time}`;
}

function isoDay(day: number, is1904: boolean): string | null {
  if (!is1904 && day === NEVER_WAS) return "1900-02-29";
  const passed = !is1904 && day > NEVER_WAS ? day - 1 : day;
  const date = new Date((is1904 ? ZERO_1904 : ZERO_1900) + passed * MILLISECONDS);
  return date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

/** Formats that need no code in the workbook, from ECMA-376 part 1, 18.8.30: days and times, also those of East Asian languages. */
export function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a format writes a number as a day or a time: it has a d, m, y, h or s that is neither quoted, escaped nor a colour. */
export function isDayFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, "").split(";")[0] ?? "";
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}
