import type { Page } from "@playwright/test";
import type { Measure, Measured, Subject, SubjectResult } from "../report/results";
import type { Checksum } from "../rows/plainScan";
import type { Memory } from "./browser";
import { within } from "./limit";
import type { Changed, Stepped } from "./probe";
import { framesPerSecond, spreadOf } from "./statistics";
import type { StepTimes } from "./trace";

/** No measure may take longer: minutes tell enough. */
const LIMIT = 240_000;

/** Gathers what is measured of one subject at one size. */
export interface Session {
  load(times: Readonly<Record<string, number | null>>): void;
  /** What fails becomes a note; throws where it takes longer than four minutes, since the page is then busy with it for who knows how long. */
  measure(name: Measure, take: () => Promise<Measured>): Promise<void>;
  note(text: string): void;
  result(memory: Memory | null): SubjectResult;
}

export function session(subject: Subject, rows: number, say: (line: string) => void, wanted: readonly string[] | null): Session {
  const measured: Partial<Record<Measure, Measured>> = {};
  const notes: string[] = [];
  let loaded: Readonly<Record<string, number | null>> = {};
  const note = (text: string) => {
    notes.push(text);
    say(`  ${text}`);
  };
  return {
    load: (times) => {
      loaded = times;
      say(`  load ${Object.entries(times).map(([name, value]) => `${name} ${value === null ? "–" : Math.round(value)}`).join(", ")} ms`);
    },
    async measure(name, take) {
      if (wanted && !wanted.includes(name)) return;
      const begun = performance.now();
      try {
        const taken = await within(LIMIT, `longer than ${LIMIT / 1000} s`, take());
        measured[name] = taken;
        const { median, p95 } = taken.script;
        say(`  ${name} ${median?.toFixed(1) ?? "–"} / ${p95?.toFixed(1) ?? "–"} ms, ${taken.steps} steps${taken.isRight ? "" : ", WRONG NUMBERS"}`);
      } catch (error) {
        if (performance.now() - begun >= LIMIT) throw new Error(`${name} took longer than ${LIMIT / 1000} s`, { cause: error });
        note(`${name}: ${firstLine(error)}`);
      }
    },
    note,
    result: (memory) => ({ subject, rows, load: loaded, memory, measured, notes }),
  };
}

/** The first line of what went wrong, for a note. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

/** Of a run with one step for each frame: `wanted` are the right numbers after each step, `end` what came after the last. */
export function measuredRun({ answers }: Stepped, times: StepTimes, wanted: readonly Checksum[], end: Changed): Measured {
  const last = wanted[times.script.length - 1];
  return {
    script: spreadOf(times.script),
    frames: framesPerSecond(times.begun),
    numbers: spreadOf(stated(end.status)),
    map: spreadOf(stated(end.map)),
    charts: spreadOf(stated(end.charts)),
    inTime: answers.filter((answer, index) => isSame(answer, wanted[index])).length,
    steps: times.script.length,
    isRight: last === undefined || isSame(end.answer, last),
  };
}

/** One action that was waited for. */
export interface Acted {
  readonly changed: Changed;
  readonly times: StepTimes;
  /** Null where nothing is to be counted. */
  readonly wanted: Checksum | null;
}

export function measuredActs(acts: readonly Acted[]): Measured {
  return {
    script: spreadOf(acts.flatMap(({ times }) => times.script)),
    frames: null,
    numbers: spreadOf(acts.flatMap(({ changed }) => stated(changed.status))),
    map: spreadOf(acts.flatMap(({ changed }) => stated(changed.map))),
    charts: spreadOf(acts.flatMap(({ changed }) => stated(changed.charts))),
    inTime: null,
    steps: acts.length,
    isRight: acts.every(({ changed, wanted }) => wanted === null || isSame(changed.answer, wanted)),
  };
}

export function isSame(answer: Checksum | null, wanted: Checksum | undefined): boolean {
  return answer !== null && wanted !== undefined && answer.shown === wanted.shown && answer.killed === wanted.killed;
}

/** Waits until nothing in the page changes any more. */
export async function settled(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.bench.settle()))) throw new Error("the page went on changing for two minutes");
}

function stated(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}
