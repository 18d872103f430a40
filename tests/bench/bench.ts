import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { offerDatasets, offerRows, servePeers, temporaryFolder } from "./folders";
import { firstLine } from "./measure/session";
import type { SubjectOptions } from "./measure/subject";
import { readOptions } from "./options";
import { measureOurs } from "./ours/measureOurs";
import { measureMosaic } from "./peers/measureMosaic";
import { measurePeer } from "./peers/measurePeers";
import { markdownTables } from "./report/markdownTable";
import { withTables } from "./report/readme";
import { subjectNames, type BenchResults, type Machine, type Subject, type SubjectResult } from "./report/results";
import { decodeRows } from "./rows/countedRows";
import { datasetFiles } from "./rows/datasetFiles";

/** What the project's scripts give. */
export interface Given {
  /** The project's folder. */
  readonly root: string;
  /** Path of a Chromium that runs. */
  readonly browser: string;
  /** Builds the page into a folder; throws where that fails. */
  build(folder: string): Promise<void>;
  /** Installs the peers where they are missing and builds their pages into a folder; throws where that fails. */
  buildPeers(folder: string): Promise<void>;
  serve(options: { readonly folder: string; readonly port: number }): Promise<{ readonly address: string; close(): Promise<void> }>;
  say(line: string): void;
}

/** Measures everything that is asked for, and writes the results after each subject, so that what is measured is kept. */
export async function bench(words: readonly string[], { root, browser, build, buildPeers, serve, say }: Given): Promise<void> {
  const options = readOptions(words);
  const sets = options.rows.map((rows) => datasetFiles(root, options.seed, rows, say));
  const [page, peers] = [join(temporaryFolder(), "page"), join(temporaryFolder(), "peers")];
  if (options.subjects.includes("ours")) {
    await build(page);
    offerDatasets(page, sets);
  }
  const noPeers = options.subjects.some((subject) => subject !== "ours") ? await buildPeers(peers).then(() => null, firstLine) : null;
  if (noPeers !== null) say(`The peers are left out: ${noPeers}`);
  const ours = options.subjects.includes("ours") ? await serve({ folder: page, port: 0 }) : null;
  const others = await servePeers(peers);
  const machine = await machineOf(browser);
  const probe = join(root, "tests/bench/measure/probe.mjs");
  const results: SubjectResult[] = [];
  try {
    for (const set of sets) {
      const counted = decodeRows(exactBuffer(readFileSync(set.counted)));
      const common = { chromium: browser, probe, rows: set.rows, counted, say, measures: options.measures };
      for (const subject of options.subjects) {
        say(`\n${set.rows.toLocaleString("en")} incidents: ${subjectNames[subject]}`);
        results.push(await measure(subject, { ...common, address: subject === "ours" ? (ours?.address ?? "") : others.address }, () => offerRows(peers, set), noPeers));
        write(root, { date: new Date().toISOString().slice(0, 10), seed: options.seed, machine, results }, options.writesReadme);
      }
    }
  } finally {
    await ours?.close();
    others.close();
  }
}

async function measure(subject: Subject, common: SubjectOptions, offer: () => string, noPeers: string | null): Promise<SubjectResult> {
  if (subject === "ours") return measureOurs(common);
  if (noPeers !== null) return { subject, rows: common.rows, load: {}, memory: null, measured: {}, notes: [`not measured: ${noPeers}`] };
  const options = { ...common, file: offer() };
  return subject === "mosaic" ? measureMosaic(options) : measurePeer(subject, options);
}

async function machineOf(executablePath: string): Promise<Machine> {
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const version = browser.version();
  await browser.close();
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown processor", cores: processors.length, memory: Math.round(totalmem() / 1e9),
    browser: version, node: process.versions.node,
  };
}

function write(root: string, results: BenchResults, writesReadme: boolean): void {
  const folder = join(root, "tests/bench/results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "latest.json"), `${JSON.stringify(results, rounded, 2)}\n`);
  const tables = markdownTables(results);
  writeFileSync(join(folder, "latest.md"), `${tables}\n`);
  if (!writesReadme) return;
  const readme = join(root, "README.md");
  writeFileSync(readme, withTables(readFileSync(readme, "utf8"), tables));
}

/** Hundredths are more than is known. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

function exactBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
