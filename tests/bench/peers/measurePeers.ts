import type { Page } from "@playwright/test";
import { incidentKinds } from "../../../app/domain/incident";
import { governorates } from "../../../app/gazetteer/governorates";
import type { MeasuredPage } from "../measure/browser";
import type { Stepped } from "../measure/probe";
import { within } from "../measure/limit";
import { measuredRun, type Session } from "../measure/session";
import { measureSubject, type SubjectOptions } from "../measure/subject";
import type { Measured, SubjectResult } from "../report/results";
import { plainScan, type Asked, type Checksum } from "../rows/plainScan";
import { periodsOf, runNames } from "../synthetic/windows";

/** `address` is that of the peers' pages, `file` that of the rows. */
export interface PeerOptions extends SubjectOptions {
  readonly file: string;
}

const STEPS = 60;
const TURNS = 6;

/** Milliseconds for putting all incidents on the map, and for one run. */
const DRAW_LIMIT = 90_000;
const RUN_LIMIT = 60_000;

declare global {
  interface Window {
    readonly peer: {
      load(file: string, limit: number): Promise<{ readonly build: number; readonly draw: number; readonly drawn: number; readonly all: number }>;
      period(from: number, to: number): void;
      only(name: string, code: number | null): void;
      held(): { readonly held: number; readonly wanted: number };
      pan(pixels: number): void;
      zoom(by: number): void;
    };
  }
}

/** Measures crossfilter2 with one of Leaflet's layers. */
export function measurePeer(subject: "circles" | "clusters", options: PeerOptions): Promise<SubjectResult> {
  return measureSubject(subject, options, (measured, taken) => measureAll(measured, subject, options, taken));
}

async function measureAll({ page, traced }: MeasuredPage, subject: string, { address, file, counted }: PeerOptions, taken: Session): Promise<void> {
  await page.goto(`${address}crossfilter.html?map=${subject}`);
  await page.waitForFunction(() => "peer" in window);
  const loading = page.evaluate(([from, limit]) => window.peer.load(from, limit), [file, DRAW_LIMIT] as const);
  const { build, draw, drawn, all } = await within(3 * DRAW_LIMIT, `not loaded after ${(3 * DRAW_LIMIT) / 1000} s`, loading);
  const isWhole = drawn === all;
  taken.load({ build, draw: isWhole ? draw : null });
  if (!isWhole) taken.note(`${drawn.toLocaleString("en")} of ${all.toLocaleString("en")} markers were on the map after ${DRAW_LIMIT / 1000} s; the whole period was given up`);

  const run = async (steps: () => Promise<Stepped>, wanted: readonly Checksum[]): Promise<Measured> => {
    const { value, times } = await traced(steps);
    const answer = value.answers.at(-1) ?? null;
    const { held, wanted: onMap } = await page.evaluate(() => window.peer.held());
    if (held !== onMap) throw new Error(`${held} incidents are on the map, not ${onMap}`);
    return { ...measuredRun(value, times, wanted, { status: null, map: null, charts: null, answer }), numbers: null, map: null, charts: null };
  };
  if (isWhole) {
    for (const [name, code] of [["kind", incidentKinds.indexOf("ambush")], ["governorate", governorates.findIndex(({ code: iso }) => iso === "IQ-DI")]] as const) {
      const asked = (turn: number): Asked => ({ period: null, ...(turn % 2 === 0 && { [name]: code }) });
      await taken.measure(name, () => run(() => toggled(page, name, code), Array.from({ length: TURNS }, (_, turn) => plainScan(counted, asked(turn)))));
    }
    await taken.measure("pan", async () => ({ ...(await run(() => page.evaluate((steps) => window.bench.run(steps, () => window.peer.pan(8)), STEPS), [])), inTime: null }));
    await taken.measure("zoom", async () => ({ ...(await run(() => page.evaluate((steps) => window.bench.run(steps, (turn) => window.peer.zoom(turn % 2 === 0 ? 1 : -1)), TURNS), [])), inTime: null }));
  }
  for (const name of runNames) {
    await taken.measure(name, () => {
      const periods = periodsOf(name, STEPS);
      return run(() => stepped(page, periods.map(({ from, to }) => [from, to])), periods.slice(1).map((period) => plainScan(counted, { period })));
    });
  }
}

function toggled(page: Page, name: string, code: number): Promise<Stepped> {
  return page.evaluate(([steps, by, only]) => window.bench.run(steps, (turn) => window.peer.only(by, turn % 2 === 0 ? only : null)), [TURNS, name, code] as const);
}

/** The first period is gone to before anything is measured. */
function stepped(page: Page, periods: readonly (readonly [from: number, to: number])[]): Promise<Stepped> {
  return page.evaluate(async ([days, limit]) => {
    const go = (index: number) => window.peer.period(...(days[index] ?? [0, 0]));
    go(0);
    await window.bench.settle();
    return window.bench.run(days.length - 1, (index) => go(index + 1), limit);
  }, [periods, RUN_LIMIT] as const);
}
