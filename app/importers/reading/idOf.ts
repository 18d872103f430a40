/** The id that a value states, whether or not it is otherwise in order; null where it states none. */
export function idOf(value: unknown): string | null {
  const states = typeof value === "object" && value !== null && Object.hasOwn(value, "id") && "id" in value;
  return states && typeof value.id === "string" ? value.id : null;
}
