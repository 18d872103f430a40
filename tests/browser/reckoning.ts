import { readFileSync } from "node:fs";
import type { RecordedIncident } from "./records";

/** A figure as a reckoning gives it; `low` null where nobody gives one. */
export interface Reckoned {
  readonly low: number | null;
  readonly best: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

export interface ReckonedSum {
  /** Null where no incident states a number. */
  readonly figure: Reckoned | null;
  readonly stating: number;
  readonly notStated: number;
}

export interface ReckonedRow extends Reckoned {
  readonly incident: string;
  readonly side: string;
  readonly outcome: string;
}

export const sides = ["militants", "security-forces", "civilians", "detainees", "not-stated"] as const;

/** Rows of both reckonings; those over all sides have the side `all`. */
export const reckoned: readonly ReckonedRow[] = [...readRows("expected-range"), ...readRows("expected-all-party")];

/** By every other rule than "range". */
export const byRule: ReadonlyMap<string, readonly ReckonedRow[]> = readByRule();

/** Over incidents: each counts the sum of its sides, or the figure over all sides where no side is known. */
export function sumOver(incidents: readonly RecordedIncident[], outcome = "killed", rule = "range"): ReckonedSum {
  return sum(incidents.length, incidents.flatMap(({ id }) => totalOf(id, outcome, byRule.get(rule) ?? reckoned) ?? []));
}

/** Over the incidents that give a figure for that side. */
export function sumOfSide(incidents: readonly RecordedIncident[], side: string): ReckonedSum {
  return sum(incidents.length, incidents.flatMap(({ id }) => rowsOf(id, "killed").filter((row) => row.side === side)));
}

/** Over the incidents that give a figure over all sides and for none of them. */
export function sumWithoutSide(incidents: readonly RecordedIncident[]): ReckonedSum {
  const without = incidents.filter(({ id }) => rowsOf(id, "killed").every(({ side }) => side === "all"));
  return sum(incidents.length, without.flatMap(({ id }) => rowsOf(id, "killed")));
}

export function rowsOf(incident: string, outcome?: string): readonly ReckonedRow[] {
  return reckoned.filter((row) => row.incident === incident && (outcome === undefined || row.outcome === outcome));
}

/** `246 200–374+`, as the page writes a figure and its range. */
export function written({ low, best, high, openHigh }: Reckoned): string {
  const highest = `${grouped(high)}${openHigh ? "+" : ""}`;
  const range = low === null ? `up to ${grouped(high)}` : low === high ? highest : `${grouped(low)}–${highest}`;
  return range === grouped(best) ? range : `${grouped(best)} ${range}`;
}

export function grouped(number: number): string {
  return number.toLocaleString("en");
}

function totalOf(incident: string, outcome: string, among: readonly ReckonedRow[]): Reckoned | null {
  const rows = among.filter((row) => row.incident === incident && row.outcome === outcome);
  const bySide = rows.filter(({ side }) => side !== "all");
  return sum(0, bySide.length > 0 ? bySide : rows).figure;
}

function sum(incidents: number, figures: readonly Reckoned[]): ReckonedSum {
  const lows = figures.flatMap(({ low }) => low ?? []);
  const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const figure = {
    low: lows.length === 0 ? null : add(lows),
    best: add(figures.map(({ best }) => best)),
    high: add(figures.map(({ high }) => high)),
    openLow: figures.some(({ openLow }) => openLow),
    openHigh: figures.some(({ openHigh }) => openHigh),
  };
  return { figure: figures.length === 0 ? null : figure, stating: figures.length, notStated: incidents - figures.length };
}

function readRows(name: string): ReckonedRow[] {
  return readLines(name).map(rowOf);
}

function readByRule(): ReadonlyMap<string, readonly ReckonedRow[]> {
  const lines = readLines("expected-rules");
  const rules = new Set(lines.map(([rule = ""]) => rule));
  return new Map([...rules].map((rule) => [rule, lines.filter(([of]) => of === rule).map(([, ...cells]) => rowOf(cells))]));
}

function readLines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../data/reckonings/${name}.csv`, import.meta.url), "utf8");
  return text.trim().split(/\r?\n/).slice(1).map((line) => line.split(","));
}

function rowOf([incident = "", side = "", outcome = "", low = "", best = "", high = "", open = ""]: readonly string[]): ReckonedRow {
  return {
    incident, side, outcome, low: low === "" ? null : Number(low), best: Number(best), high: Number(high),
    openLow: ["low", "both"].includes(open), openHigh: ["high", "both"].includes(open),
  };
}
