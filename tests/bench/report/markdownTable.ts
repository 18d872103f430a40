import type { Spread } from "../measure/statistics";
import { subjectNames, subjects, type BenchResults, type Measure, type Measured, type SubjectResult } from "./results";

/** The tables that README quotes, one for each size. */
export function markdownTables({ date, machine, results, seed }: BenchResults): string {
  const sizes = [...new Set(results.map(({ rows }) => rows))].toSorted((a, b) => a - b);
  const { processor, cores, memory, browser, node } = machine;
  const intro = [
    `Measured on ${date}: ${processor}, ${cores} cores, ${memory} GB, no graphics card; Chromium ${browser}, Node ${node}; seed ${seed}, 1440 × 900 pixels.`,
    "Milliseconds of script on the main thread for each step, median / p95; in brackets frames per second, median / slowest twentieth. Our page draws",
    "map, timeline, charts and list; the others a map and no charts; Mosaic draws nothing, its milliseconds are those of seven queries.",
  ].join("\n");
  return [intro, ...sizes.map((rows) => tableOf(rows, results.filter((result) => result.rows === rows)))].join("\n\n");
}

const names: Readonly<Record<Measure, string>> = {
  slide: "slide: a year by a week", wide: "wide: five years by a week", jump: "jump: a random period", kind: "kind on, off", governorate: "governorate on, off",
  rule: "counting rule", asof: "as-of day, a month on", pan: "pan the map", zoom: "zoom the map", search: "search a word",
};

function tableOf(rows: number, results: readonly SubjectResult[]): string {
  const shown = subjects.flatMap((subject) => results.find((result) => result.subject === subject) ?? []);
  const line = (name: string, cell: (result: SubjectResult) => string) => `| ${name} | ${shown.map(cell).join(" | ")} |`;
  const measured = (Object.keys(names) as Measure[]).filter((name) => shown.some((result) => result.measured[name]));
  const notes = shown.flatMap(({ subject, notes: said }) => said.map((note) => `- ${subjectNames[subject]}: ${note}`));
  return [
    `**${rows.toLocaleString("en")} incidents**`,
    "",
    line("", ({ subject }) => subjectNames[subject]),
    `|---|${shown.map(() => "---|").join("")}`,
    line("ready, s", loadOf),
    line("memory, peak, MB", ({ memory }) => (memory?.peak ? Math.round(memory.peak).toLocaleString("en") : "–")),
    ...measured.map((name) => line(names[name], (result) => cellOf(result.measured[name]))),
    ...(notes.length > 0 ? ["", ...notes] : []),
  ].join("\n");
}

/** From asking for the page until its numbers stand there; of the others, from having the rows until all is built and drawn. */
function loadOf({ load }: SubjectResult): string {
  if ("status" in load) return `${seconds(load["status"])}${load["drawn"] ? `, all drawn ${seconds(load["drawn"])}` : ""}`;
  return `${seconds(load["build"])}${"draw" in load ? ` + ${seconds(load["draw"])} to draw` : ""}`;
}

function cellOf(measured: Measured | undefined): string {
  if (!measured) return "–";
  const { script, frames, numbers, map, steps, inTime, isRight } = measured;
  const rate = frames?.median ? ` (${whole(frames.median)} / ${whole(frames.p95)})` : "";
  const waited = frames === null && numbers?.median ? `; numbers in ${pair(numbers)}` : "";
  const drawn = frames === null && map?.median ? `; map in ${pair(map)}` : "";
  const late = inTime !== null && inTime < steps ? `; ${inTime} of ${steps} in time` : "";
  return `${pair(script)}${rate}${waited}${drawn}${late}${isRight ? "" : "; **wrong numbers**"}`;
}

function pair({ median, p95 }: Spread): string {
  return `${short(median)} / ${short(p95)}`;
}

/** Two figures, or all of a whole number. */
function short(value: number | null): string {
  if (value === null) return "–";
  return value < 9.95 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}

function whole(value: number | null): string {
  return value === null ? "–" : value < 0.95 ? value.toFixed(1) : String(Math.round(value));
}

function seconds(milliseconds: number | null | undefined): string {
  return milliseconds === null || milliseconds === undefined ? "–" : (milliseconds / 1000).toFixed(1);
}
