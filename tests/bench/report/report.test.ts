import { expect, test } from "vitest";
import { markdownTables } from "./markdownTable";
import { withTables } from "./readme";
import type { BenchResults, Measured } from "./results";

const spread = (median: number, p95: number) => ({ median, p95, count: 60 });

const run: Measured = {
  script: spread(3.04, 5.9), frames: spread(60, 58.2), numbers: spread(40, 40), map: spread(50, 50), charts: spread(90, 90),
  inTime: 58, steps: 60, isRight: true,
};

const results: BenchResults = {
  date: "2026-03-01", seed: 1,
  machine: { processor: "Processor", cores: 2, memory: 8, browser: "140.0", node: "20.19.0" },
  results: [
    { subject: "clusters", rows: 1_000_000, load: { build: 2_000, draw: null }, memory: { peak: null, heap: 5 }, measured: { kind: { ...run, frames: null, inTime: null, isRight: false } }, notes: ["it took long"] },
    { subject: "ours", rows: 1_000_000, load: { status: 1_240, drawn: 2_040, rows: null, answer: null }, memory: { peak: 812.4, heap: 5 }, measured: { slide: run }, notes: [] },
  ],
};

test("one line for each measure, one column for each subject, what is missing a dash", () => {
  const lines = markdownTables(results).split("\n");
  expect(lines).toContain("| ready, s | 1.2, all drawn 2.0 | 2.0 + – to draw |");
  expect(lines).toContain("| memory, peak, MB | 812 | – |");
  expect(lines).toContain("| slide: a year by a week | 3.0 / 5.9 (60 / 58); 58 of 60 in time | – |");
  expect(lines).toContain("| kind on, off | – | 3.0 / 5.9; numbers in 40 / 40; map in 50 / 50; **wrong numbers** |");
  expect(lines).toContain("- crossfilter2 + Leaflet.markercluster: it took long");
  expect(lines[0]).toContain("2026-03-01: Processor, 2 cores, 8 GB");
  expect(lines.some((line) => line.startsWith("| counting rule"))).toBe(false);
});

test("README keeps what stands around its marks, however often it is written", () => {
  const readme = "Before\n<!-- bench -->\nold\n<!-- /bench -->\nAfter\n";
  const once = withTables(readme, "| new |");
  expect(once).toBe("Before\n<!-- bench -->\n\n| new |\n\n<!-- /bench -->\nAfter\n");
  expect(withTables(once, "| new |")).toBe(once);
  expect(() => withTables("nothing", "")).toThrow("<!-- bench -->");
});
