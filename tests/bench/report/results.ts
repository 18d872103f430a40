import type { Memory } from "../measure/browser";
import type { Spread } from "../measure/statistics";

/** Who is measured, in the order in which they stand in the table. */
export const subjects = ["ours", "circles", "clusters", "mosaic"] as const;
export type Subject = (typeof subjects)[number];

export const subjectNames: Readonly<Record<Subject, string>> = {
  ours: "Incident Atlas",
  circles: "crossfilter2 + canvas circleMarkers",
  clusters: "crossfilter2 + Leaflet.markercluster",
  mosaic: "Mosaic + DuckDB-WASM (query alone)",
};

/** What is measured, in the order of the table. */
export const measures = ["slide", "wide", "jump", "kind", "governorate", "rule", "asof", "pan", "zoom", "search"] as const;
export type Measure = (typeof measures)[number];

/** Of one measure; times in milliseconds. */
export interface Measured {
  /** Scripts on the main thread in each step; of a query alone, from asking to the last answer. */
  readonly script: Spread;
  /** Frames per second, where there is one step for each frame. */
  readonly frames: Spread | null;
  /** From the action to the last change of the numbers, the map and the charts; after a drag, from its end. */
  readonly numbers: Spread | null;
  readonly map: Spread | null;
  readonly charts: Spread | null;
  /** Steps whose numbers stood on the page, and were right, before the next step; null where that is not looked at. */
  readonly inTime: number | null;
  readonly steps: number;
  /** Whether the numbers at the end, or at every step that waits for them, were those of a plain scan. */
  readonly isRight: boolean;
}

/** One subject at one size. */
export interface SubjectResult {
  readonly subject: Subject;
  readonly rows: number;
  /** Milliseconds by name, such as `status` or `build`. */
  readonly load: Readonly<Record<string, number | null>>;
  readonly memory: Memory | null;
  readonly measured: Readonly<Partial<Record<Measure, Measured>>>;
  /** What could not be measured, and why. */
  readonly notes: readonly string[];
}

/** The machine that measured, without its name. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly browser: string;
  readonly node: string;
}

export interface BenchResults {
  /** ISO day. */
  readonly date: string;
  readonly seed: number;
  readonly machine: Machine;
  readonly results: readonly SubjectResult[];
}
