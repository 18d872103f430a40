import { isoDay, type Period } from "../domain/day";

/** `incident-atlas_killed-by-side_2022-01-01_2022-01-31.png`; the period is the one shown. Without one (no incidents): no days. */
export function figureFileName(figure: { readonly id: string }, period: Period | null, extension: "png" | "svg" | "csv" | "pdf" | "zip"): string {
  const days = period ? [isoDay(period.from), isoDay(period.to)] : [];
  return `${["incident-atlas", figure.id, ...days].join("_")}.${extension}`;
}
