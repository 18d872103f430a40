import type { Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { mapOf } from "./mapOf";
import { azim, ghuwayran, incidentOf, incidents, inGovernorates, type RecordedIncident } from "./records";

const badush = incidentOf("2014-06-10-badush-prison-attack");
const atGhuwayran = incidents.filter(({ place: { lat, lon, precision } }) => lat === ghuwayran.place.lat && lon === ghuwayran.place.lon && precision === "exact");

test("land, water, symbols and names are drawn", async ({ atlas, page }) => {
  await atlas.open();
  const map = mapOf(page);
  expect((await map.colours("ground")).size).toBeGreaterThan(500);
  const symbols = await map.colours("incidents");
  for (const side of ["101,27,60", "39,103,176", "217,100,12", "23,128,122"]) expect([...symbols]).toContain(side);
  expect((await map.colours("names")).size).toBeGreaterThan(20);
});

test("the dark theme is drawn anew in its own colours", async ({ atlas, page }) => {
  await atlas.open();
  const map = mapOf(page);
  expect([...(await map.colours("incidents"))]).toContain("101,27,60");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect.poll(async () => [...(await map.colours("incidents"))].includes("212,96,140")).toBe(true);
  expect([...(await map.colours("incidents"))]).not.toContain("101,27,60");
});

test("a click on the only incident of a place opens it", async ({ atlas, page }) => {
  await atlas.open(viewOf(badush, 9));
  await mapOf(page).clickMiddle();
  await expect(atlas.details()).toContainText(badush.title);
  expect(atlas.key("incident")).toBe(badush.id);
  await page.goBack();
  await expect(atlas.details()).toHaveCount(0);
});

test("several incidents at one place are listed by a click, and each can be opened", async ({ atlas, page }) => {
  await atlas.open(viewOf(ghuwayran, 9));
  await mapOf(page).clickMiddle();
  const list = page.getByRole("dialog", { name: /^Incidents at / });
  await expect(list.getByRole("listitem")).toHaveCount(atGhuwayran.length);
  await list.getByRole("button", { name: ghuwayran.title }).click();
  await expect(atlas.details()).toContainText(ghuwayran.title);
  expect(atlas.key("incident")).toBe(ghuwayran.id);
});

test("where one symbol covers another, both are listed", async ({ atlas, page }) => {
  const covered = incidents.filter(({ place: { lat, lon } }) => lat === azim.place.lat && lon === azim.place.lon);
  expect(new Set(covered.map(({ place }) => place.precision)).size).toBe(2);
  await atlas.open(viewOf(azim, 9));
  await mapOf(page).clickMiddle();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(covered.length);
  await page.getByRole("dialog").getByRole("button", { name: azim.title }).click();
  await expect(atlas.details()).toContainText(azim.title);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the pointer on a symbol says what was reported there", async ({ atlas, page }) => {
  await atlas.open(viewOf(ghuwayran, 9));
  const map = mapOf(page);
  await map.pointAtMiddle();
  const card = page.locator(".map-card");
  await expect(card).toContainText(ghuwayran.title);
  await expect(card).toContainText("exact place");
  await expect(card).toContainText(/\d+ reported killed \(\d+–\d+\+?\)/);
  await expect(card).toContainText("no number under this rule");
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
});

test("the keyboard reaches every place, opens one, and Escape gives the focus back", async ({ atlas, page }) => {
  await atlas.open();
  const places = page.getByRole("toolbar", { name: "Places on the map" });
  await mapOf(page).area.focus();
  await page.keyboard.press("Tab");
  await expect(places.getByRole("button").first()).toBeFocused();
  await expect(page.locator(".map-card")).toBeVisible();
  const button = places.getByRole("button", { name: /^al-Sina’a .*exact place: \d incidents, \d+ reported killed \(.+\)/ });
  for (let i = 0; i < 10 && !(await button.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press("ArrowDown");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog");
  await expect(list.getByRole("button").filter({ hasText: ghuwayran.title })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(atlas.details()).toContainText(ghuwayran.title);
});

test("a click on a governorate's ground filters by it, a second one no longer; a drag does neither", async ({ atlas, page }) => {
  await atlas.open("map=32.5,41.2,8");
  const map = mapOf(page);
  await map.drag(60, 40);
  await expect.poll(() => atlas.key("map")).not.toBe("32.5,41.2,8");
  expect(atlas.key("governorate")).toBeNull();
  await map.clickMiddle();
  await atlas.showing(inGovernorates("IQ-AN").length);
  await expect(atlas.governorate("Anbar")).toBeChecked();
  await map.clickMiddle();
  await atlas.showing(incidents.length);
});

test("panning and zooming are kept in the address; back and the fit button restore", async ({ atlas, page }) => {
  await atlas.open();
  const map = mapOf(page);
  expect(atlas.key("map")).toBeNull();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await map.area.press("ArrowRight");
  await expect.poll(() => atlas.key("map")).toMatch(/^\d+\.\d{3},\d+\.\d{3},\d+(\.\d+)?$/);
  const moved = atlas.key("map");
  await atlas.governorate("Diyala").check();
  await map.area.press("ArrowDown");
  await expect.poll(() => atlas.key("map")).not.toBe(moved);
  const before = await map.picture();
  await page.goBack();
  expect(atlas.key("map")).toBe(moved);
  await expect.poll(async () => (await map.picture()) === before).toBe(false);
  await page.reload();
  expect(atlas.key("map")).toBe(moved);
  await page.getByRole("button", { name: "Fit Syria and Iraq" }).click();
  await expect.poll(() => atlas.key("map")).toBeNull();
});

test("the open incident is panned into sight", async ({ atlas }) => {
  await atlas.open("map=30.5,47.8,9");
  await atlas.openIncident(ghuwayran.title);
  await expect.poll(() => atlas.key("map")).toMatch(/^36\.4\d\d,40\.7\d\d,9$/);
});

for (const [width, height] of [[390, 844], [2560, 1300], [3840, 2160]] as const) {
  test(`at ${width} × ${height} nothing outside the basemap is ever seen`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    const map = mapOf(page);
    for (let i = 0; i < 8; i++) await page.getByRole("button", { name: "Zoom out" }).click();
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
      for (let i = 0; i < 12; i++) await map.area.press(`Shift+${key}`);
      const { west, east, south, north } = await shownArea(atlas, page);
      expect([west >= 23.95, east <= 60.05, south >= 19.95, north <= 46.05]).toEqual([true, true, true, true]);
    }
  });
}

function viewOf({ place: { lat, lon } }: RecordedIncident, zoom: number): string {
  return `map=${lat},${lon},${zoom}`;
}

/** Degrees of the map's edges, reckoned from the address. */
async function shownArea(atlas: AtlasPage, page: Page) {
  const [lat = 0, lon = 0, zoom = 0] = (atlas.key("map") ?? "").split(",").map(Number);
  const { width, height } = await mapOf(page).box();
  const degrees = 360 / (256 * 2 ** zoom);
  const middle = (Math.asinh(Math.tan((lat * Math.PI) / 180)) * 180) / Math.PI;
  const latAt = (y: number) => (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
  return {
    west: lon - (width / 2) * degrees, east: lon + (width / 2) * degrees,
    south: latAt(middle - (height / 2) * degrees), north: latAt(middle + (height / 2) * degrees),
  };
}
