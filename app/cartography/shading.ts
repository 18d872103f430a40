import type { Figure } from "../domain/casualty";
import type { GovernorateCode } from "../domain/identifiers";

/** What governorates are shaded by. */
export const shadingMeasures = ["incidents", "killed"] as const;
export type ShadingMeasure = (typeof shadingMeasures)[number];

/** A step of a scale, both ends included; no end above the last. */
export interface ShadeStep {
  readonly least: number;
  readonly most: number | null;
}

/** Fixed steps, so that two maps can be compared. */
export const shadeSteps: Readonly<Record<ShadingMeasure, readonly ShadeStep[]>> = {
  incidents: [{ least: 1, most: 2 }, { least: 3, most: 5 }, { least: 6, most: 10 }, { least: 11, most: null }],
  killed: [{ least: 1, most: 9 }, { least: 10, most: 49 }, { least: 50, most: 199 }, { least: 200, most: null }],
};

/** A step of the scale by its place; `none`: a stated 0; `not-stated`: incidents, but no number of any. */
export type Shade = number | "none" | "not-stated";

export interface Shading {
  readonly measure: ShadingMeasure;
  /** Governorates without an incident are absent. */
  readonly shades: ReadonlyMap<GovernorateCode, Shade>;
  /** What is printed beside their names; null: not stated. */
  readonly values: ReadonlyMap<GovernorateCode, Figure | null>;
  /** Incidents whose governorate is not known or withheld. */
  readonly elsewhere: number;
}

/** The shade of a value; null: incidents that state no number. */
export function shadeOf(value: number | null, measure: ShadingMeasure): Shade {
  if (value === null) return "not-stated";
  const step = shadeSteps[measure].findIndex(({ least, most }) => value >= least && (most === null || value <= most));
  return step < 0 ? "none" : step;
}
