import type { Page } from "@playwright/test";
import { incidentKinds } from "../../../app/domain/incident";
import { governorates } from "../../../app/gazetteer/governorates";
import { within } from "../measure/limit";
import { isSame } from "../measure/session";
import { spreadOf } from "../measure/statistics";
import { measureSubject } from "../measure/subject";
import type { Measured, SubjectResult } from "../report/results";
import { plainScan, type Asked, type Checksum } from "../rows/plainScan";
import { periodsOf, runNames } from "../synthetic/windows";
import type { PeerOptions } from "./measurePeers";

const STEPS = 60;
const TURNS = 6;

/** Milliseconds. */
const LOAD_LIMIT = 180_000;

/** A step of the query alone: a period, or one code of a column, or all of them again. */
type Step = { readonly period: readonly [from: number, to: number] } | { readonly name: string; readonly code: number | null };

interface MosaicPeer {
  load(file: string): Promise<{ readonly build: number }>;
  period(from: number, to: number): Promise<Checksum>;
  wholePeriod(): Promise<Checksum>;
  only(name: string, code: number | null): Promise<Checksum>;
}

/** Measures Mosaic's seven queries over DuckDB-WASM: from the change of the selection until the last answer is there. */
export function measureMosaic(options: PeerOptions): Promise<SubjectResult> {
  const { counted, address, file } = options;
  return measureSubject("mosaic", options, async ({ page }, taken) => {
    await page.goto(`${address}mosaic.html`);
    await page.waitForFunction(() => "peer" in window);
    const loading = page.evaluate((from) => (window.peer as unknown as MosaicPeer).load(from), file);
    taken.load(await within(LOAD_LIMIT, `not loaded after ${LOAD_LIMIT / 1000} s`, loading));
    for (const [name, code] of [["kind", incidentKinds.indexOf("ambush")], ["governorate", governorates.findIndex(({ code: iso }) => iso === "IQ-DI")]] as const) {
      const asked = (turn: number): Asked => ({ period: null, ...(turn % 2 === 0 && { [name]: code }) });
      const steps = Array.from({ length: TURNS }, (_, turn): Step => ({ name, code: turn % 2 === 0 ? code : null }));
      await taken.measure(name, () => asking(page, steps, steps.map((_, turn) => plainScan(counted, asked(turn)))));
    }
    for (const name of runNames) {
      const periods = periodsOf(name, STEPS);
      const steps = periods.map(({ from, to }): Step => ({ period: [from, to] }));
      await taken.measure(name, () => asking(page, steps, periods.map((period) => plainScan(counted, { period }))));
    }
  });
}

async function asking(page: Page, steps: readonly Step[], wanted: readonly Checksum[]): Promise<Measured> {
  const asked = await page.evaluate(async (all) => {
    const peer = window.peer as unknown as MosaicPeer;
    const taken: { milliseconds: number; answer: Checksum }[] = [];
    for (const step of all) {
      const begun = performance.now();
      const answer = await ("period" in step ? peer.period(...step.period) : peer.only(step.name, step.code));
      taken.push({ milliseconds: performance.now() - begun, answer });
    }
    return taken;
  }, steps);
  return {
    script: spreadOf(asked.map(({ milliseconds }) => milliseconds)),
    frames: null, numbers: null, map: null, charts: null, inTime: null,
    steps: asked.length,
    isRight: asked.every(({ answer }, index) => isSame(answer, wanted[index])),
  };
}
