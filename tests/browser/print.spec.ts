import type { Page } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { serveCopy } from "./folderServer";
import { writeManyIncidents } from "./manyIncidents";
import { azim } from "./records";

test.describe("the brief", () => {
  test("on paper: view and sums in words, every figure, the incidents, every claim with its page, the open one; white, whole, without buttons", async ({ atlas, page }) => {
    await atlas.open(`governorate=SY-HA,IQ-DI&from=2022-01-20&to=2022-01-21&incident=${azim.id}&theme=dark`);
    const sheet = page.locator(".print-sheet");
    await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
    await printing(page);
    await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Reported incidents, 20–21 January 2022");
    await expect(sheet).toContainText("3 of 98 incidents. Governorate: Diyala, Al-Hasakah. Period: 20–21 January 2022.");
    await expect(sheet.getByRole("listitem").first()).toHaveText(/^3 incidents, in which [\d,]+ \([\d,–+]+\) people were reported killed; each states a number\.$/);
    await expect(sheet.getByRole("heading", { level: 2, name: "Incidents on the map" })).toBeVisible();
    expect(await sheet.locator(".print-figure svg:not(svg svg)").count()).toBeGreaterThanOrEqual(6);
    await expect(sheet.getByRole("table", { name: "Incidents" }).getByRole("row")).toHaveCount(4);
    await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
    await expect(page.getByRole("button").filter({ visible: true, hasNotText: /\w/ })).toHaveCount(0);
    for (const part of ["Filters", "Map", "Timeline"]) await expect(atlas.region(part)).toBeHidden();
    await expect(sheet.locator(".brief-origin")).toContainText("curated sample of 98 incidents");

    // Each claim that the open incident's own table has stands in the brief, and its number leads to its page.
    const ofAzim = sheet.locator(".brief-claims tbody", { hasText: azim.title }).getByRole("row");
    const shown = atlas.details().getByRole("table", { name: "Claims" }).locator("tbody").getByRole("row").filter({ has: page.locator(".claim-count") });
    expect(await ofAzim.count()).toBe(1 + (await shown.count()));
    const number = Number(await ofAzim.nth(1).getByRole("cell").last().innerText());
    await expect(sheet.locator(".brief-sources li").nth(number - 1)).toContainText("https://");

    const found = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).getPropertyValue("--paper"),
      address: getComputedStyle(document.querySelector(".details td a[href^=http]") ?? document.body, "::after").content,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: Array.from(document.querySelectorAll(".print-sheet *, .details-place, .details-place *")).filter((element) => {
        const { overflowY } = getComputedStyle(element);
        return element instanceof HTMLElement && overflowY !== "visible" && !element.closest(".visually-hidden") && element.scrollHeight > element.clientHeight + 1;
      }).map(({ className }) => className),
    }));
    expect(found).toMatchObject({ paper: "#fdfdfb", sideways: 0, cut: [] });
    expect(found.address).toContain("http");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
  });

  test("from the Download dialog on A4 or Letter: pages of that size, none empty, as many as there is to say", async ({ atlas, page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-print-asked", "");
    });
    await atlas.open("governorate=IQ-DI&shade=killed&layers=incidents,shading");
    await page.getByRole("banner").getByRole("button", { name: "Download", exact: true }).click();
    const pages = new Map<string, number>();
    for (const [paper, box] of [["A4", "0 0 594.95996 841.91998"], ["Letter", "0 0 612 792"]] as const) {
      await page.getByRole("button", { name: `Brief on ${paper}…` }).click();
      await expect(page.locator("html[data-print-asked]")).toHaveCount(1);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect([...new Set(pdf.match(/(?<=\/MediaBox \[)[\d. ]+/g))], paper).toEqual([box]);
      pages.set(paper, pdf.match(/\/Type \/Page\b/g)?.length ?? 0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length), "what is printed next is on the reader's own paper").toBe(0);
    }
    // 13 incidents with some hundred claims: an empty sheet after each would be twice as many.
    for (const [paper, count] of pages) expect(count, paper).toBeGreaterThan(5);
    for (const [paper, count] of pages) expect(count, paper).toBeLessThan(12);
    await expect(page.locator(".print-sheet"), "the page is itself again").toHaveCount(0);
  });

  test("of more incidents than anybody prints gives the first, and says how many it leaves out", async ({ page, atlas }) => {
    const server = await serveCopy();
    await writeManyIncidents(server, 520);
    await page.goto(`${server.address}?dataset=many`);
    await atlas.showing(520, 520);
    await printing(page);
    const sheet = page.locator(".print-sheet");
    await expect(sheet.locator(".brief-left-out")).toContainText("500 of 520 incidents are printed, with their claims and sources; 20 are left out.");
    expect(await sheet.getByRole("table", { name: "Incidents" }).getByRole("row").count()).toBe(501);
    expect(await sheet.locator(".brief-claims tbody").count()).toBe(500);
    await page.goto("about:blank");
    await server.close();
  });
});

/** As the browser does it: paper first, then the word that it is about to print. */
async function printing(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/PrintSheet-[\w-]+\.js$/.test(name)));
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}
