import type { Page } from "@playwright/test";
import { isoDay, type Period } from "../../../app/domain/day";
import { incidentKinds } from "../../../app/domain/incident";
import { governorates } from "../../../app/gazetteer/governorates";
import { countingRules } from "../../../app/counting/rules/index";
import type { MeasuredPage } from "../measure/browser";
import { within } from "../measure/limit";
import type { Changed } from "../measure/probe";
import { measuredActs, measuredRun, settled, type Acted, type Session } from "../measure/session";
import { measureSubject, type SubjectOptions } from "../measure/subject";
import type { SubjectResult } from "../report/results";
import { plainScan, type Checksum } from "../rows/plainScan";
import { syntheticSpan } from "../synthetic/incidents";
import { periodsOf } from "../synthetic/windows";
import { choice, goTo, panMap, press, typeSearch } from "./actions";
import { dragPeriod } from "./dragPeriod";

const STEPS = 60;
const JUMPS = 20;

/** On, off, and so on. */
const alternating = [0, 1, 2, 3, 4, 5] as const;

/** A run stops after so many ms, with the steps that it has. */
const LIMIT = 60_000;

/** Until the page is there, ms. */
const OPEN_LIMIT = 180_000;

/** Forward as when the story of a toll is played. */
const asOfDays = ["2022-01-23", "2022-02-23", "2022-03-23", "2022-04-23", "2022-05-23", "2022-06-23", "2022-07-23"] as const;

/** What is searched for: a word of the field, a rare made-up one, a town. */
const searched = ["convoy", "baradh", "Diyala 7"] as const;

/** Measures our page with one data set. */
export function measureOurs(options: SubjectOptions): Promise<SubjectResult> {
  return measureSubject("ours", options, async (measured, taken) => {
    await within(OPEN_LIMIT, `not ready after ${OPEN_LIMIT / 1000} s`, openPage(measured, options, taken));
    await measureAll(measured, options, taken);
  });
}

const whole = `span=${isoDay(syntheticSpan.from)}..${isoDay(syntheticSpan.to)}`;

function queryOf(rows: number, period?: Period, more = ""): string {
  const days = period ? `&from=${isoDay(period.from)}&to=${isoDay(period.to)}` : "";
  return `?dataset=bench-${rows}${days}&${whole}${more}`;
}

async function openPage({ page }: MeasuredPage, { address, rows, counted }: SubjectOptions, taken: Session): Promise<void> {
  await page.goto(`${address}${queryOf(rows)}`, { waitUntil: "commit" });
  const outcome = await page.waitForFunction(() => (window.bench.seen.firstStatus === null ? document.querySelector("[role=alert]")?.textContent : "ready"), null, { polling: 250 });
  const said = await outcome.jsonValue();
  if (said !== "ready") throw new Error(`the page says: ${said}`);
  taken.load({ status: await page.evaluate(() => window.bench.seen.firstStatus) });
  await settled(page);
  const { shown } = plainScan(counted, { period: null });
  const { times, answer } = await page.evaluate(() => {
    const mark = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    const [held, answered] = [mark("incident-atlas:rows"), mark("incident-atlas:answer")];
    const { firstStatus, drawnMap, charts } = window.bench.seen;
    return {
      times: { status: firstStatus, drawn: Math.max(drawnMap, charts), rows: held, answer: held === null || answered === null ? null : answered - held },
      answer: window.bench.answer(),
    };
  });
  taken.load(times);
  if (answer?.shown !== shown) taken.note(`the page shows ${answer?.shown ?? "no"} incidents, ${shown} are in the data set`);
}

async function measureAll({ page, traced }: MeasuredPage, { rows, counted }: SubjectOptions, taken: Session): Promise<void> {
  const acted = async (act: () => Promise<Changed>, wanted: Checksum | null): Promise<Acted> => {
    const { value, times } = await traced(act);
    return { changed: value, times, wanted };
  };
  for (const run of ["slide", "wide"] as const) {
    await taken.measure(run, async () => {
      const periods = periodsOf(run, STEPS);
      await goTo(page, queryOf(rows, periods[0]));
      const { value, times } = await traced(() => dragPeriod(page, periods, LIMIT));
      return measuredRun(value.stepped, times, periods.slice(1).map((period) => plainScan(counted, { period })), value.end);
    });
  }
  await taken.measure("jump", async () => {
    const periods = periodsOf("jump", JUMPS).slice(1);
    return measuredActs(await turns(periods, (period) => acted(() => goTo(page, queryOf(rows, period)), plainScan(counted, { period }))));
  });
  await goTo(page, queryOf(rows));
  const all = plainScan(counted, { period: null });
  await taken.measure("kind", async () => {
    const one = plainScan(counted, { period: null, kind: incidentKinds.indexOf("ambush") });
    return measuredActs(await turns(alternating, (turn) => acted(() => press(choice(page, "Kind", "Ambush")), turn % 2 === 0 ? one : all)));
  });
  await goTo(page, queryOf(rows));
  await taken.measure("governorate", async () => {
    const diyala = governorates.findIndex(({ name }) => name.en === "Diyala");
    const one = plainScan(counted, { period: null, governorate: diyala });
    return measuredActs(await turns(alternating, (turn) => acted(() => press(choice(page, "Governorate", "Diyala")), turn % 2 === 0 ? one : all)));
  });
  await goTo(page, queryOf(rows));
  const [, other] = countingRules;
  if (other) {
    await taken.measure("rule", async () =>
      measuredActs(await turns(alternating, (turn) => acted(() => goTo(page, queryOf(rows, undefined, turn % 2 === 0 ? `&rule=${other.id}` : "")), null))));
  }
  await taken.measure("asof", async () => {
    await goTo(page, queryOf(rows, undefined, `&asof=${asOfDays[0]}`));
    return measuredActs(await turns(asOfDays.slice(1), (day) => acted(() => goTo(page, queryOf(rows, undefined, `&asof=${day}`)), null)));
  });
  await goTo(page, queryOf(rows));
  await measureMap(page, traced, acted, taken);
  await taken.measure("search", async () => {
    return measuredActs(await turns(searched, async (words) => {
      const found = await acted(() => typeSearch(page, words), null);
      await goTo(page, queryOf(rows));
      return found;
    }));
  });
}

type Act = (act: () => Promise<Changed>, wanted: Checksum | null) => Promise<Acted>;

async function measureMap(page: Page, traced: MeasuredPage["traced"], acted: Act, taken: Session): Promise<void> {
  await taken.measure("pan", async () => {
    const { value, times } = await traced(() => panMap(page, STEPS, LIMIT));
    return { ...measuredRun(value.stepped, times, [], value.end), inTime: null };
  });
  await taken.measure("zoom", async () => {
    const button = (turn: number) => page.getByRole("region", { name: "Map", exact: true }).getByRole("button", { name: turn % 2 === 0 ? "Zoom in" : "Zoom out" });
    return measuredActs(await turns(alternating, (turn) => acted(() => press(button(turn)), null)));
  });
}

/** One after the other; no more once they have taken longer than a run may, and two are done. */
async function turns<Turn>(all: readonly Turn[], take: (turn: Turn) => Promise<Acted>): Promise<readonly Acted[]> {
  const taken: Acted[] = [];
  const begun = performance.now();
  for (const turn of all) {
    taken.push(await take(turn));
    if (taken.length >= 2 && performance.now() - begun > LIMIT) break;
  }
  return taken;
}
