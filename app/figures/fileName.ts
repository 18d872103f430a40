import { isoDay } from "../domain/day";
import { shownPeriod, type FigureFrame } from "./frame/frame";

/**
 * `incident-atlas_killed-by-side_2022-01-01_2022-01-31.png`; the period is the one shown. Without one (no incidents): no days. What was
 * known on a day says so: `…_2022-01-31_as-of-2022-01-23.png`.
 */
export function figureFileName(figure: { readonly id: string }, frame: Pick<FigureFrame, "period" | "span" | "asOf">, extension: "png" | "svg" | "csv" | "pdf" | "zip"): string {
  const period = shownPeriod(frame);
  const days = period ? [isoDay(period.from), isoDay(period.to)] : [];
  const known = frame.asOf === null ? [] : [`as-of-${isoDay(frame.asOf)}`];
  return `${["incident-atlas", figure.id, ...days, ...known].join("_")}.${extension}`;
}
