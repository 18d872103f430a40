import { expect, test as base, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import { sharedWindow, type SharedWindow } from "./sharedWindow";
import { watchPage } from "./watchPage";

export { expect };

interface TestParts {
  readonly expectedNoise: readonly RegExp[];
  /** Whether the test needs a window that nobody used before it: it measures a first visit, or has a browser of other settings. */
  readonly hasOwnWindow: boolean;
  readonly quiet: void;
  readonly atlas: AtlasPage;
}

/** Tests get the page to act on; each fails on anything that the page says, asks for or violates, unless it says that it expects it. */
export const test = base.extend<TestParts, { readonly windowOfWorker: SharedWindow }>({
  expectedNoise: [[], { option: true }],
  hasOwnWindow: [false, { option: true }],
  windowOfWorker: [
    async ({ browser }, use, { project: { use: options } }) => {
      const { baseURL, viewport, locale, timezoneId, colorScheme, contextOptions } = options;
      const shared = sharedWindow(browser, { baseURL, viewport, locale, timezoneId, colorScheme, ...contextOptions } as BrowserContextOptions);
      await use(shared);
      await shared.close();
    },
    { scope: "worker" },
  ],
  context: async ({ hasOwnWindow, windowOfWorker, browser }, use) => {
    const context = hasOwnWindow ? await browser.newContext() : await windowOfWorker.take();
    await use(context);
    await (hasOwnWindow ? context.close() : windowOfWorker.giveBack());
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  quiet: [
    async ({ page, expectedNoise }, use) => {
      const noise = await watchPage(page);
      await use();
      expect(noise.filter((line) => !expectedNoise.some((expected) => expected.test(line))), "the page is quiet").toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(atlasPage(page)),
});

/** What a person finds on the page, by its accessible names. */
export interface AtlasPage {
  readonly page: Page;
  /** Opens the page with a query string, and waits until it answers. */
  open(query?: string): Promise<void>;
  status(): Locator;
  /** Waits until so many incidents are shown. */
  showing(count: number, of?: number): Promise<void>;
  region(name: string): Locator;
  group(name: string): Locator;
  choice(group: string, name: string): Locator;
  governorate(name: string): Locator;
  chip(words: string | RegExp): Locator;
  figure(name: string): Locator;
  incidents(): Locator;
  /** Opens an incident from the table. */
  openIncident(title: string): Promise<void>;
  details(): Locator;
  clearAll(): Locator;
  search(words: string): Promise<void>;
  showAsTable(figure: string): Promise<void>;
  /** Shows a part of the page where it is narrow and shows one at a time. */
  tab(name: "Map" | "Incidents" | "Charts" | "Filters"): Promise<void>;
  /** Value of a key of the address, null without it. */
  key(name: string): string | null;
}

export function atlasPage(page: Page): AtlasPage {
  const region = (name: string) => page.getByRole("region", { name, exact: true });
  const group = (name: string) => page.getByRole("group", { name, exact: true });
  const choice = (of: string, name: string) => group(of).getByRole("checkbox", { name: beginning(name) });
  const status = () => page.getByRole("status").filter({ hasText: /^Showing/ });
  const figure = (name: string) => page.getByRole("figure", { name, exact: true });
  const incidents = () => page.getByRole("table", { name: "Incidents", exact: true });
  return {
    page, region, group, choice, status, figure, incidents,
    async open(query = "") {
      await page.goto(query === "" ? "./" : `./?${query}`);
      await expect(status()).toBeVisible();
    },
    showing: (count, of = 98) => expect(status()).toHaveText(`Showing ${count} of ${of} incidents`),
    governorate: (name) => choice("Governorate", name),
    chip: (words) => page.getByRole("list", { name: "Filters that are on" }).getByRole("button", { name: words }),
    async openIncident(title) {
      await incidents().getByRole("button", { name: title, exact: true }).click();
      await expect(region("Incident details")).toBeVisible();
    },
    details: () => region("Incident details"),
    clearAll: () => page.getByRole("button", { name: "Clear all filters" }),
    async search(words) {
      await page.getByRole("searchbox", { name: "Search incidents" }).fill(words);
    },
    async showAsTable(name) {
      await figure(name).getByRole("button", { name: "Show as table" }).click();
      await expect(figure(name).getByRole("table")).toBeVisible();
    },
    async tab(name) {
      const button = page.getByRole("navigation", { name: "Parts of the page" }).getByRole("button", { name, exact: true });
      if (await button.isVisible()) await button.click();
    },
    key: (name) => new URL(page.url()).searchParams.get(name),
  };
}

function beginning(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=\\s|$)`);
}
