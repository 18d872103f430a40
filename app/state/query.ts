/** The pairs of a query string in their order; a key that comes twice counts once, the last time. Never throws. */
export function readQuery(search: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(search));
}

/** A query string that a person can read: commas and colons stay as they are. Empty values are left out. */
export function writeQuery(pairs: Iterable<readonly [string, string]>): string {
  const written = [...pairs].filter(([, value]) => value !== "").map(([key, value]) => `${encode(key)}=${encode(value)}`);
  return written.length > 0 ? `?${written.join("&")}` : "";
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%20", "+");
}
