const LONGEST = 80;

/** What was found, as it stands in the file, of what `shortened` wrote: a text without its quotes, everything else as it is. */
export function foundText(found: string): string {
  if (!found.startsWith('"')) return found;
  try {
    return String(JSON.parse(found));
  } catch {
    return found;
  }
}

/**
 * A value as JSON text of at most about 80 characters, for a message. Lists and objects are counted, not written out; undefined
 * (nothing there) is empty.
 */
export function shortened(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return `[…${value.length}]`;
  if (typeof value === "object" && value !== null) return `{…${Object.keys(value).length}}`;
  if (typeof value !== "string") return JSON.stringify(value);
  const characters = Array.from(value.slice(0, 2 * LONGEST));
  const whole = characters.length <= LONGEST && value.length <= 2 * LONGEST;
  return JSON.stringify(whole ? value : `${characters.slice(0, LONGEST).join("")}…`);
}
