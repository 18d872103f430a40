import { readFileSync } from "node:fs";
import type { OutcomeTally, SideTally } from "../counting/tally";

/** The rows of a reckoning made by others from the same records, as they stand, without the header. */
export function readReckoning(name: string): readonly string[] {
  const text = readFileSync(new URL(`../../data/reckonings/${name}.csv`, import.meta.url), "utf8");
  return text.trim().split(/\r?\n/).slice(1);
}

/** `incident,side,outcome,low,best,high,open,authorities`, as the reckonings write it. */
export function reckoningRow(incident: string, { outcome }: OutcomeTally, { side, figure, stated }: SideTally): string {
  const open = figure.openHigh && figure.openLow ? "both" : figure.openHigh ? "high" : figure.openLow ? "low" : "";
  const authorities = stated.map(({ authority, figure: { best } }) => `${authority}=${best}`).toSorted().join(";");
  return [incident, side, outcome, figure.low ?? "", figure.best, figure.high, open, authorities].join(",");
}
