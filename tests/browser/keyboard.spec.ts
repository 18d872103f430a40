import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { azim, ghuwayran, incidents, inGovernorates, overlapping } from "./records";

const hasakah = inGovernorates("SY-HA");

test("filters, opens, reads and closes an incident with the keyboard alone", async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(page, atlas.governorate("Al-Hasakah"));
  await page.keyboard.press("Space");
  await atlas.showing(hasakah.length);
  await expect(atlas.governorate("Al-Hasakah")).toBeFocused();

  const title = atlas.incidents().getByRole("button", { name: ghuwayran.title, exact: true });
  await tabTo(page, title);
  await page.keyboard.press("Enter");
  await expect(atlas.details().getByRole("heading", { name: ghuwayran.title })).toBeInViewport();
  expect(await atlas.details().evaluate((details) => details.contains(document.activeElement)), "the focus moves to the details").toBe(true);
  await tabTo(page, atlas.details().getByRole("link").first());
  await tabTo(page, page.getByRole("button", { name: "Close details" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(atlas.details()).toHaveCount(0);
  await expect(title, "the focus goes back to what opened it").toBeFocused();
});

test("closes an incident with Escape", async ({ atlas, page }) => {
  await atlas.open("governorate=IQ-DI");
  const title = atlas.incidents().getByRole("button", { name: azim.title, exact: true });
  await title.focus();
  await page.keyboard.press("Enter");
  await expect(atlas.details()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(atlas.details()).toHaveCount(0);
  await expect(title).toBeFocused();
});

test("changes the period by its handles and by typing", async ({ atlas, page }) => {
  await atlas.open("from=2022-01-20&to=2022-01-20");
  const handle = page.getByRole("slider", { name: "Last day of the period" });
  await tabTo(page, handle);
  await expect(handle).toHaveAttribute("aria-valuetext", "20 January 2022");
  await page.keyboard.press("ArrowRight");
  await atlas.showing(overlapping("2022-01-20", "2022-01-21").length);
  await expect(handle).toBeFocused();
  await expect(handle).toHaveAttribute("aria-valuetext", "21 January 2022");
  await page.keyboard.press("PageDown");
  await expect.poll(() => atlas.key("to"), "an end never passes the other").toBe("2022-01-20");

  await tabTo(page, atlas.region("Timeline").getByLabel("From"));
  await page.keyboard.type("01012022");
  await atlas.showing(overlapping("2022-01-01", "2022-01-20").length);
  expect(atlas.key("from")).toBe("2022-01-01");
});

test("downloads a chart as PNG from its menu", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  const button = atlas.figure("Reported killed by side").getByRole("button", { name: "Download" });
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  const item = (name: string) => page.getByRole("menuitem", { name: new RegExp(`^${name}`) });
  await expect(item("PNG")).toBeFocused();
  await page.keyboard.press("End");
  await expect(item("More options…")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(item("PNG")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press("Space");
  await expect(item("PNG")).toBeFocused();
  const saved = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saved).suggestedFilename()).toMatch(/^incident-atlas_killed-by-side_\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}\.png$/);
  await expect(button).toBeFocused();
});

test("reaches an incident through the places on the map", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  const places = page.getByRole("toolbar", { name: "Places on the map" }).getByRole("button");
  await expect(places.first()).toBeAttached();
  await tabTo(page, places.first());
  const prison = places.filter({ hasText: `${ghuwayran.place.name["en"]}, exact place` });
  const count = await places.count();
  for (let step = 0; step < count && !(await isFocused(prison)); step += 1) await page.keyboard.press("ArrowRight");
  await expect(prison).toBeFocused();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: /^Incidents at / });
  const choice = list.getByRole("button", { name: ghuwayran.title });
  await tabTo(page, choice);
  await page.keyboard.press("Enter");
  await expect(atlas.details().getByRole("heading", { name: ghuwayran.title })).toBeVisible();
});

test("searches, and clears all filters", async ({ atlas, page }) => {
  await atlas.open("kind=prison-break");
  await tabTo(page, page.getByRole("searchbox", { name: "Search incidents" }));
  await page.keyboard.type("Ghweran");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.key("q")).toBe("Ghweran");
  await tabTo(page, atlas.clearAll());
  await page.keyboard.press("Enter");
  await atlas.showing(incidents.length);
  expect(await atlas.region("Filters").evaluate((region) => region.contains(document.activeElement)), "the focus stays among the filters").toBe(true);
});

test("takes filters away by their chips; the focus goes from one to the next, then to what is shown", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA&kind=prison-break");
  await tabTo(page, atlas.chip(/^Governorate/));
  await page.keyboard.press("Enter");
  await expect(atlas.chip(/^Kind/)).toBeFocused();
  await page.keyboard.press("Enter");
  await atlas.showing(incidents.length);
  await expect(atlas.status()).toBeFocused();
});

test("opens and closes About, and the focus returns", async ({ atlas, page }) => {
  await atlas.open();
  const about = page.getByRole("button", { name: "About", exact: true });
  await tabTo(page, about);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "About Incident Atlas" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(about).toBeFocused();
});

test("everything that has the focus is seen to have it", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA");
  const unseen = new Set<string>();
  for (let step = 0; step < 45; step += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const isOutlined = [element, element.closest("form") ?? element].some((candidate) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
      });
      const isRinged = element.closest("[role=toolbar]") !== null;
      return isOutlined || isRinged ? null : `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`;
    });
    if (found) unseen.add(found);
  }
  expect([...unseen]).toEqual([]);
});

/** Presses Tab until the element has the focus; fails when the whole page has been walked without reaching it. */
async function tabTo(page: Page, element: Locator, key = "Tab"): Promise<void> {
  await expect(element).toBeAttached();
  for (let step = 0; step < 250; step += 1) {
    if (await isFocused(element)) return;
    await page.keyboard.press(key);
  }
  await expect(element, "can be reached by Tab").toBeFocused();
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}
