import { expect, test } from "./atlasPage";
import { azim } from "./records";

test("on paper: filters in words, every figure, the incidents, the open one with its sources' addresses; white, whole and without buttons", async ({ atlas, page }) => {
  await atlas.open(`governorate=SY-HA,IQ-DI&from=2022-01-20&to=2022-01-21&incident=${azim.id}&theme=dark`);
  const sheet = page.locator(".print-sheet");
  await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/PrintSheet-[\w-]+\.js$/.test(name)));
  await page.waitForLoadState("networkidle");

  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(sheet).toContainText("3 of 98 incidents. Governorate: Diyala, Al-Hasakah. Period: 20–21 January 2022.");
  await expect(sheet.getByRole("heading", { level: 2, name: "Incidents on the map" })).toBeVisible();
  expect(await sheet.locator(".print-figure svg:not(svg svg)").count()).toBeGreaterThanOrEqual(6);
  await expect(sheet.getByRole("row")).toHaveCount(4);
  await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true, hasNotText: /\w/ })).toHaveCount(0);
  for (const part of ["Filters", "Map", "Timeline"]) await expect(atlas.region(part)).toBeHidden();
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

  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(50_000);
  await expect(sheet, "the page is itself again").toHaveCount(0);
});
