import type { Checksum } from "../rows/plainScan";

/** Milliseconds until a part of the page had changed for the last time; null where it did not change. */
export interface Changed {
  readonly status: number | null;
  readonly map: number | null;
  readonly charts: number | null;
  readonly answer: Checksum | null;
}

/** What a run of steps left behind. */
export interface Stepped {
  /** What the page said just before the next step; null where it said nothing. */
  readonly answers: readonly (Checksum | null)[];
  /** How often the map's canvases were cleared or drawn upon. */
  readonly drawings: number;
}

/** `window.bench` of a measured page, put there by `probe.mjs`. */
export interface Probe {
  /** Moments (ms since the page was asked for) of the first status, and of the last change of the map and of the charts. */
  readonly seen: { readonly firstStatus: number | null; readonly drawnMap: number; readonly charts: number };
  answer(): Checksum | null;
  settle(quiet?: number, limit?: number): Promise<boolean>;
  run(steps: number, step: (index: number) => void, limit?: number): Promise<Stepped>;
  act(action: () => void, quiet?: number): Promise<Changed & { readonly settled: boolean }>;
  afterwards(begun: number): Promise<Changed>;
}

declare global {
  interface Window {
    readonly bench: Probe;
  }
}
