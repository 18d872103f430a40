import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Papaparse from "papaparse";
import { join } from "node:path";
import { measuredPage } from "../measure/browser";
import { servePeers, temporaryFolder } from "../folders";
import { tableFile, type TableFile } from "./tableFiles";

/** What the project's scripts give. */
export interface Given {
  /** Path of a Chromium that runs. */
  readonly browser: string;
  /** The project's folder. */
  readonly root: string;
  build(folder: string): Promise<void>;
  serve(options: { readonly folder: string; readonly port: number }): Promise<{ readonly address: string; close(): Promise<void> }>;
  say(line: string): void;
}

/** What reading one file took. */
interface Measured {
  /** Seconds until the report was there. */
  readonly seconds: number;
  /** Seconds of them until the last row was read; the rest is keeping, opening and drawing. */
  readonly reading: number;
  /** Of the page's process, in megabytes; null where the machine does not tell. */
  readonly peak: number | null;
  /** Share of frames while it was read that came within 25 ms. */
  readonly smooth: number;
  readonly counts: string;
}

/** Reads two made-up files in the built page, and has papaparse split the first of them in a page of its own. */
export async function benchImport(words: readonly string[], { browser, root, build, serve, say }: Given): Promise<void> {
  const scale = Number(words[0] ?? 1);
  if (!(scale > 0 && scale <= 1)) throw new Error(`“${words[0] ?? ""}” is no share of the files, 0 to 1: npm run bench:import -- [0.1]`);
  const folder = temporaryFolder();
  await build(join(folder, "page"));
  const ours = await serve({ folder: join(folder, "page"), port: 0 });
  const probe = join(root, "tests/bench/measure/probe.mjs");
  try {
    const acled = await tableFile(folder, "acled", Math.round(1_000_000 * scale), 1);
    const ucdp = await tableFile(folder, "ucdp", Math.round(400_000 * scale), 1);
    const lines = ["| file | until the last row, s | until the report, s | peak, MB | frames in time | what became of it |", "|---|---|---|---|---|---|"];
    for (const [name, file] of [["ACLED", acled], ["UCDP GED", ucdp]] as const) {
      const { reading, seconds, peak, smooth, counts } = await readWithOurs(browser, probe, ours.address, file);
      lines.push(`| ${name}, ${describe(file)} | ${reading.toFixed(1)} | ${seconds.toFixed(1)} | ${peak?.toFixed(0) ?? "–"} | ${Math.round(smooth * 100)} % | ${counts} |`);
    }
    lines.push(`| ACLED, papaparse splitting it | ${(await splitWithPapaparse(browser, probe, papaparsePage(folder), acled)).toFixed(1)} | | | | |`);
    say(lines.join("\n"));
  } finally {
    await ours.close();
  }
}

function describe({ rows, size }: TableFile): string {
  return `${rows.toLocaleString("en")} rows, ${Math.round(size / 1e6)} MB`;
}

async function readWithOurs(browser: string, probe: string, address: string, file: TableFile): Promise<Measured> {
  const { page, memory, close } = await measuredPage(browser, probe);
  try {
    await page.goto(address);
    await page.getByRole("button", { name: "Add data" }).waitFor();
    // Once the first sight is over.
    await page.waitForTimeout(3_000);
    await page.evaluate(() => {
      const frames: number[] = [];
      let last = performance.now();
      const next = (now: number): void => {
        frames.push(now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      Object.assign(window, { frames });
    });
    const begun = Date.now();
    await page.locator("input[type=file]").setInputFiles(file.path);
    const [bar, report] = [page.getByRole("progressbar"), page.getByText(/^Read [\d,]+ · /)];
    // A small file may have been read before anybody looks.
    await bar.or(report).first().waitFor();
    await bar.waitFor({ state: "detached" });
    const reading = (Date.now() - begun) / 1_000;
    const smooth = await page.evaluate(() => {
      const { frames } = window as unknown as { readonly frames: readonly number[] };
      return frames.filter((frame) => frame <= 25).length / frames.length;
    });
    const counts = await report.innerText();
    const seconds = (Date.now() - begun) / 1_000;
    return { seconds, reading, peak: (await memory()).peak, smooth, counts };
  } finally {
    await close();
  }
}

/** A page that holds papaparse and a file input, without a policy of security; gives its folder. */
function papaparsePage(folder: string): string {
  const peer = join(folder, "papaparse");
  mkdirSync(peer);
  copyFileSync(createRequire(import.meta.url).resolve("papaparse/papaparse.min.js"), join(peer, "papaparse.js"));
  writeFileSync(join(peer, "index.html"), '<!doctype html><meta charset="utf-8"><title>papaparse</title><script src="papaparse.js"></script><input type="file">');
  return peer;
}

/** Seconds. In chunks, which is its quickest way; each row is counted and let go. */
async function splitWithPapaparse(browser: string, probe: string, folder: string, file: TableFile): Promise<number> {
  const server = await servePeers(folder);
  const { page, close } = await measuredPage(browser, probe);
  try {
    await page.goto(new URL("index.html", server.address).href);
    await page.locator("input[type=file]").setInputFiles(file.path);
    const { seconds, rows } = await page.evaluate(() => new Promise<{ readonly seconds: number; readonly rows: number }>((resolve, reject) => {
      const { Papa } = window as unknown as { readonly Papa: typeof Papaparse };
      const [given] = document.querySelector<HTMLInputElement>("input[type=file]")?.files ?? [];
      if (!given) return reject(new Error("No file was given"));
      const begun = performance.now();
      let count = 0;
      Papa.parse<readonly string[], File>(given, {
        skipEmptyLines: true,
        chunk: ({ data }) => {
          count += data.length;
        },
        complete: () => resolve({ seconds: (performance.now() - begun) / 1_000, rows: count }),
        error: reject,
      });
    }));
    if (rows !== file.rows + 1) throw new Error(`papaparse found ${rows} records, not ${file.rows + 1}`);
    return seconds;
  } finally {
    await close();
    server.close();
  }
}
