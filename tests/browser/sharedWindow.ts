import type { Browser, BrowserContext, BrowserContextOptions, Disposable, Page } from "@playwright/test";

/**
 * A window with one page that the tests of a worker use one after the other: to start a window and a process anew takes as long again as
 * to open the page in it (4.2 s of a processor's time against 2.1).
 */
export interface SharedWindow {
  /** As a new one is: nothing stored or allowed, nothing listened to or changed. */
  take(): Promise<BrowserContext>;
  giveBack(): Promise<void>;
  close(): Promise<void>;
}

export function sharedWindow(browser: Browser, options: BrowserContextOptions): SharedWindow {
  let opened: Promise<Opened> | null = null;
  return {
    take: async () => (await (opened ??= open(browser, options))).context,
    async giveBack() {
      if (opened) await tidied(await opened, options);
    },
    async close() {
      if (opened) await (await opened).context.close();
    },
  };
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Scripts that a test has put before the page's own. */
  readonly scripts: Disposable[];
}

async function open(browser: Browser, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: Disposable[] = [];
  const add = page.addInitScript.bind(page);
  page.addInitScript = async (...given: Parameters<typeof add>) => {
    const script = await add(...given);
    scripts.push(script);
    return script;
  };
  return { context, page, scripts };
}

async function tidied({ context, page, scripts }: Opened, { viewport, colorScheme, reducedMotion }: BrowserContextOptions): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ["console", "pageerror", "dialog", "request", "response", "download"] as const) page.removeAllListeners(event);
  for (const script of scripts.splice(0)) await script.dispose();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  await page.goto("about:blank");
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, forcedColors: null, contrast: null, colorScheme: colorScheme ?? null, reducedMotion: reducedMotion ?? null });
  if (viewport) await page.setViewportSize(viewport);
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: "*", storageTypes: "all" });
  await session.send("Page.resetNavigationHistory");
  await session.detach();
}
