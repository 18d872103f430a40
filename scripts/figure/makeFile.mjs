import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { askPageForFile } from "./askPageForFile.mjs";
import { openAtlas } from "./openAtlas.mjs";

/**
 * Makes the file of an order. Rejects with a sentence where it cannot be made, or where the page ignores a part of the link.
 *
 * @param {import("./order.mjs").Order} order
 * @param {{ browser: import("playwright").Browser, served: string, lenient: boolean, remark: (sentence: string) => void }} given
 *   `remark`: takes what was ignored all the same
 */
export async function makeFile(order, { browser, served, lenient, remark }) {
  await mkdir(dirname(order.out), { recursive: true });
  const page = await openAtlas(browser, order, served);
  try {
    await page.waitForFunction(isShown, undefined, { timeout: 120_000 });
    const [failure] = await page.getByRole("alert").allInnerTexts();
    if (failure !== undefined) throw new Error(failure.replaceAll("\n", " "));
    const ignored = [...order.unknownKeys.map((key) => `${key} is no key of a link`), ...(await page.locator(".note[role=note] p").allInnerTexts())];
    if (ignored.length > 0 && !lenient) throw new Error(`${ignored.join("; ")} (--lenient makes it all the same)`);
    for (const sentence of ignored) remark(sentence);
    await askPageForFile(page, order);
  } finally {
    await page.context().close().catch(() => undefined);
  }
}

/** Whether the page shows its incidents, or says why not. */
function isShown() {
  return [...document.querySelectorAll("[role=status]")].some(({ textContent }) => textContent.startsWith("Showing")) || document.querySelector("[role=alert]") !== null;
}
