/** What a headless Chromium is told: no sandbox for root, which refuses it; nothing of its own on the network; the same pixels everywhere. */
const browserArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu", "--font-render-hinting=none",
];

/** A browser of this path, without a window. Whoever opens it closes it, also when this process is told to stop. */
export async function openBrowser(executablePath) {
  const { chromium } = await import("@playwright/test");
  return chromium.launch({ executablePath, args: browserArguments, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
}

/**
 * Opens the page of an order. It has the address of the order's link, which the image states; what it asks for there comes from `served`,
 * where the built page is, and nothing comes from anywhere else.
 *
 * @param {import("playwright").Browser} browser
 * @param {import("./order.mjs").Order} order
 * @param {string} served
 * @returns {Promise<import("playwright").Page>} in a context of its own
 */
export async function openAtlas(browser, { origin, query }, served) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 }, locale: "en-GB", colorScheme: "light", reducedMotion: "reduce", serviceWorkers: "block", acceptDownloads: true,
  });
  const base = new URL(".", origin).href;
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    // A page that is closed while something is still on its way to it waits for no answer.
    const refuse = (reason) => route.abort(reason).catch(() => undefined);
    if (!address.startsWith(base)) return refuse("blockedbyclient");
    try {
      // Not sent elsewhere, which the page's policy would take for a redirection: fetched here.
      await route.fulfill({ response: await route.fetch({ url: new URL(address.slice(base.length), served).href }) });
    } catch {
      await refuse("failed");
    }
  });
  const page = await context.newPage();
  await page.goto(`${origin}${query}`);
  return page;
}
