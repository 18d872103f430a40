import type { Page } from "@playwright/test";
import { incidentKinds } from "../../../app/domain/incident";
import { governorates } from "../../../app/gazetteer/governorates";
import { measuredPage, type MeasuredPage } from "../measure/browser";
import type { Stepped } from "../measure/probe";
import { measuredRun, session, type Session } from "../measure/session";
import type { Measured, SubjectResult } from "../report/results";
import { plainScan, type Asked, type Checksum } from "../rows/plainScan";
import type { OursOptions } from "../ours/measureOurs";
import { periodsOf, runNames } from "../synthetic/windows";

/** `address` is that of the peers' pages, `file` that of the rows. */
export interface PeerOptions extends OursOptions {
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
      pan(pixels: number): void;
      zoom(by: number): void;
    };
  }
}

/** Measures crossfilter2 with one of Leaflet's layers, in a browser of its own. */
export async function measurePeer(subject: "circles" | "clusters", options: PeerOptions): Promise<SubjectResult> {
  const taken = session(subject, options.rows, options.say);
  const measured = await measuredPage(options.chromium, options.probe);
  let memory = null;
  try {
    await measureAll(measured, subject, options, taken);
    memory = await measured.memory();
  } catch (error) {
    taken.note(`stopped: ${String(error).split("\n")[0]}`);
  } finally {
    await measured.close();
  }
  return taken.result(memory);
}

async function measureAll({ page, traced }: MeasuredPage, subject: string, { address, file, counted }: PeerOptions, taken: Session): Promise<void> {
  await page.goto(`${address}crossfilter.html?map=${subject}`);
  await page.waitForFunction(() => "peer" in window);
  const { build, draw, drawn, all } = await page.evaluate(([from, limit]) => window.peer.load(from, limit), [file, DRAW_LIMIT] as const);
  const isWhole = drawn === all;
  taken.load({ build, draw: isWhole ? draw : null });
  if (!isWhole) taken.note(`${drawn.toLocaleString("en")} of ${all.toLocaleString("en")} markers were on the map after ${DRAW_LIMIT / 1000} s; the whole period was given up`);

  const run = async (steps: () => Promise<Stepped>, wanted: readonly Checksum[]): Promise<Measured> => {
    const { value, times } = await traced(steps);
    const answer = value.answers.at(-1) ?? null;
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
