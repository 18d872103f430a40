import type { Period } from "../domain/day";
import type { OverDays } from "./engine";

/** Keeps what was last made, for as long as the same is asked for. */
export function lastKept<Asked, Made>(make: (asked: Asked) => Made, most = 1): (asked: Asked) => Made {
  const last: { readonly key: string; readonly made: Made }[] = [];
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = last.find((candidate) => candidate.key === key);
    if (known) return known.made;
    const made = make(asked);
    last.unshift({ key, made });
    last.length = Math.min(last.length, most);
    return made;
  };
}

/** Keeps the last answer: a view that draws again without a new period gets the very same one. */
export function keptOverDays<Answer>(answer: (period: Period | null) => Answer): OverDays<Answer> {
  const within = lastKept(answer);
  return { within };
}
