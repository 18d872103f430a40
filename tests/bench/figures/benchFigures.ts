import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { offerDatasets, temporaryFolder } from "../folders";
import type { Given } from "../importing/benchImport";
import { measuredPage } from "../measure/browser";
import { spreadOf } from "../measure/statistics";
import { datasetFiles } from "../rows/datasetFiles";

/** From the click on PNG. */
interface Taken {
  /** Milliseconds until the file is handed over. */
  readonly file: number;
  /** Of the longest stretch in which the page did not answer, in milliseconds; below 50 it is not told from 0. */
  readonly freeze: number;
}

/** Of each: the first tells nothing of the others, since fonts and scripts come with it. */
const TIMES = 8;

const figures = ["Incidents on the map", "Incidents over time", "Reported killed by side", "Reported killed over time", "Reported killed by governorate"];

/** Takes the default PNG of figures out of the built page with so many made-up incidents. */
export async function benchFigures(words: readonly string[], { browser, root, build, serve, say }: Given): Promise<void> {
  const rows = Number(words[0] ?? 1_000_000);
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`“${words[0] ?? ""}” is no count: npm run bench:figures -- [1000000]`);
  const folder = join(temporaryFolder(), "page");
  await build(folder);
  offerDatasets(folder, [datasetFiles(root, 1, rows, say)]);
  const ours = await serve({ folder, port: 0 });
  const { page, close } = await measuredPage(browser, join(root, "tests/bench/measure/probe.mjs"));
  try {
    await watch(page);
    await page.goto(`${ours.address}?dataset=bench-${rows}`);
    const lines = [`| PNG of ${rows.toLocaleString("en")} incidents | until the file, ms: first, then median / p95 | longest freeze, ms, median |`, "|---|---|---|"];
    for (const title of figures) {
      const [first, ...others] = await takenTimes(page, page.getByRole("figure", { name: title, exact: true }));
      const [file, freeze] = [spreadOf(others.map((taken) => taken.file)), spreadOf(others.map((taken) => taken.freeze))];
      lines.push(`| ${title} | ${rounded(first?.file)}, then ${rounded(file.median)} / ${rounded(file.p95)} | ${freeze.median ? rounded(freeze.median) : "below 50"} |`);
    }
    say(lines.join("\n"));
  } finally {
    await close();
    await ours.close();
  }
}

async function takenTimes(page: Page, figure: Locator): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await figure.getByRole("button", { name: "Download" }).click();
    await page.evaluate(() => window.bench.settle());
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /^PNG/ }).evaluate((item) => {
      window.handedOver = 0;
      window.longTasks = [];
      window.clicked = performance.now();
      (item as HTMLElement).click();
    });
    await (await download).delete();
    // The observer hears of the last task after it.
    await page.waitForTimeout(200);
    taken.push(await page.evaluate(() => ({
      file: window.handedOver - window.clicked,
      freeze: Math.max(0, ...window.longTasks.filter(({ startTime }) => startTime < window.handedOver).map(({ duration }) => duration)),
    })));
  }
  return taken;
}

declare global {
  interface Window {
    clicked: number;
    handedOver: number;
    longTasks: PerformanceEntry[];
  }
}

function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({ type: "longtask" });
    // The link of a download is in no document.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function handOver(this: HTMLAnchorElement): void {
      if (this.download) window.handedOver = performance.now();
      click.call(this);
    };
  });
}

function rounded(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : Math.round(value).toLocaleString("en");
}
