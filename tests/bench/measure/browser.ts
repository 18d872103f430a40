import { chromium, type Browser, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { stepTimes, traceCategories, type StepTimes, type TraceEvent } from "./trace";

/** A page of a browser of its own, so that its renderer's peak of memory is its alone. */
export interface MeasuredPage {
  readonly page: Page;
  readonly browser: Browser;
  /** Takes the trace of an action; its steps carry the probe's marks. */
  traced<Value>(action: () => Promise<Value>): Promise<{ readonly value: Value; readonly times: StepTimes }>;
  memory(): Promise<Memory>;
  close(): Promise<void>;
}

/** Megabytes; null where the machine does not tell. */
export interface Memory {
  /** Most that the page's process ever held in memory. */
  readonly peak: number | null;
  /** What the page's scripts hold now. */
  readonly heap: number;
}

/** Opens a browser as the tests do, 1440 × 900 pixels, with the probe in it. */
export async function measuredPage(executablePath: string, probe: string): Promise<MeasuredPage> {
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(root ? ["--no-sandbox"] : []),
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu", "--font-render-hinting=none",
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", timezoneId: "UTC", colorScheme: "light", reducedMotion: "reduce" });
  await context.addInitScript({ path: probe });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  return {
    page, browser,
    async traced(action) {
      await browser.startTracing(page, { categories: [...traceCategories] });
      let value;
      try {
        value = await action();
      } catch (error) {
        await browser.stopTracing().catch(() => null);
        throw error;
      }
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
      return { value, times: stepTimes(traceEvents) };
    },
    memory: () => memoryOf(browser, page),
    close: () => browser.close(),
  };
}

async function memoryOf(browser: Browser, page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  await session.detach();
  const processes = await (await browser.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
  const peaks = processes.processInfo.filter(({ type }) => type === "renderer").flatMap(({ id }) => peakOf(id) ?? []);
  return { peak: peaks.length === 0 ? null : Math.max(...peaks), heap: heap / 1e6 };
}

/** Linux alone tells it. */
function peakOf(process: number): number | null {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}
