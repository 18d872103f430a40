/** A key of an object or an index of a list. */
export type Step = string | number;

/** JSON pointer (RFC 6901) of the value reached by these steps; empty for the whole document. */
export function pointerTo(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
