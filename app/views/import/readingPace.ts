import type { ImportStep } from "../../state/imports/importSteps";

type Reading = Extract<ImportStep, { readonly kind: "reading" }>;

/** How fast a file is read, and how long it will take. */
export interface Pace {
  readonly recordsASecond: number;
  /** Null while nothing can be said of it. */
  readonly secondsLeft: number | null;
}

/** From 0 to 1; 0 where nothing is known yet. */
export function shareRead(progress: Reading["progress"]): number {
  return progress && progress.of > 0 ? Math.min(1, progress.bytes / progress.of) : 0;
}

/** Says nothing before half a second has gone. */
export function paceOf({ progress, began, now }: Pick<Reading, "progress" | "began" | "now">): Pace | null {
  const seconds = (now - began) / 1000;
  if (!progress || seconds < 0.5) return null;
  const share = shareRead(progress);
  return { recordsASecond: Math.round(progress.records / seconds), secondsLeft: share > 0 ? Math.ceil((seconds / share) * (1 - share)) : null };
}
