import { writeFile } from "node:fs/promises";
import { BRIEF } from "./order.mjs";

/** Milliseconds for which a page may read its data and draw. */
const PATIENCE = 120_000;

/**
 * Has an open page make the file of an order, by the very buttons that a reader presses.
 *
 * @param {import("playwright").Page} page
 * @param {import("./order.mjs").Order} order
 * @returns {Promise<void>} Rejects with what the page says where it cannot.
 */
export async function askPageForFile(page, { figure, format, paper, out }) {
  page.setDefaultTimeout(PATIENCE);
  if (figure === BRIEF) {
    await page.getByRole("banner").getByRole("button", { name: "Download", exact: true }).click();
    await printed(page, page.getByRole("dialog").getByRole("button", { name: `Brief on ${paper}…` }), out);
    return;
  }
  const button = page.getByRole("dialog").getByRole("button", { name: `Download ${format.toUpperCase()}`, exact: true });
  if (format === "pdf") await printed(page, button, out);
  else await downloaded(page, button, out);
}

async function downloaded(page, button, out) {
  const download = page.waitForEvent("download");
  download.catch(() => undefined);
  await button.click();
  await (await Promise.race([download, failureSaid(page)])).saveAs(out);
}

/** What the page hands to a print dialog, which nobody sees here. */
async function printed(page, button, out) {
  const asked = new Promise((resolve) => {
    void page.exposeFunction("printIsAsked", resolve);
  });
  await page.evaluate(() => {
    window.print = () => void window["printIsAsked"]();
  });
  await button.click();
  await Promise.race([asked, failureSaid(page)]);
  await page.waitForLoadState("networkidle");
  await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

async function failureSaid(page) {
  const alert = page.getByRole("alert").first();
  await alert.waitFor();
  throw new Error(await alert.innerText());
}
