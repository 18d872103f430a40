/** A JSON value as the text of a cell: nothing for null, a list of plain values joined by `; `. Anything deeper is only counted. */
export function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map((entry: unknown) => (Array.isArray(entry) ? counted(entry) : cellText(entry))).join("; ");
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" && value !== null ? counted(value) : "";
}

function counted(value: object): string {
  return Array.isArray(value) ? `[…${value.length}]` : `{…${Object.keys(value).length}}`;
}
