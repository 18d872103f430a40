import type { Locator } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { ghuwayran } from "./records";

test("the edges of panels are pulled, moved by keys, remembered, and given back by a double click", async ({ atlas, page }) => {
  await atlas.open();
  const edge = page.getByRole("separator", { name: "Width of charts and list" });
  const usual = await widthOf(atlas.region("Charts"));
  await pull(edge, -120);
  expect(await widthOf(atlas.region("Charts"))).toBeCloseTo(usual + 120, -1);
  await edge.press("ArrowRight");
  expect(await widthOf(atlas.region("Charts"))).toBeCloseTo(usual + 104, -1);
  await edge.press("Home");
  expect(await widthOf(atlas.region("Charts"))).toBeCloseTo(Number(await edge.getAttribute("aria-valuemin")), -1);
  const smallest = await widthOf(atlas.region("Charts"));
  await page.reload();
  await expect(atlas.status()).toBeVisible();
  await expect.poll(() => widthOf(atlas.region("Charts"))).toBe(smallest);
  await edge.dblclick();
  expect(await widthOf(atlas.region("Charts"))).toBe(usual);
});

test("a panel that is folded gives its room to the map, and comes back by its button or its key", async ({ atlas, page }) => {
  await atlas.open();
  const before = await widthOf(atlas.region("Map"));
  await page.getByRole("button", { name: "Hide filters" }).click();
  await expect(page.getByRole("button", { name: "Show filters" })).toBeFocused();
  expect(await widthOf(atlas.region("Map"))).toBeGreaterThan(before + 150);
  await page.reload();
  await expect(page.getByRole("button", { name: "Show filters" })).toBeVisible();
  await page.keyboard.press("f");
  await expect(atlas.governorate("Al-Hasakah")).toBeVisible();
  await expect(page.getByRole("button", { name: "Hide filters" })).toBeFocused();

  await page.getByRole("button", { name: "Hide charts" }).click();
  await page.getByRole("button", { name: "Hide list" }).click();
  expect(await widthOf(atlas.region("Map"))).toBeGreaterThan(before + 400);
  await page.getByRole("button", { name: "Show list" }).click();
  await expect(atlas.incidents()).toBeVisible();
  await page.getByRole("button", { name: "Hide timeline" }).click();
  await expect(page.getByLabel("From")).toHaveCount(0);
  await page.getByRole("button", { name: "Show timeline" }).click();
  await expect(page.getByLabel("From")).toBeVisible();
});

test("keys lead into the panels, and into the search, but not while something is typed", async ({ atlas, page }) => {
  await atlas.open();
  for (const [key, name] of [["f", "Filters"], ["c", "Charts"], ["l", "Incidents"]] as const) {
    await page.keyboard.press(key);
    await expect(atlas.region(name).getByRole("heading", { level: 2 })).toBeFocused();
  }
  await page.keyboard.press("/");
  const box = page.getByRole("searchbox", { name: "Search incidents" });
  await expect(box).toBeFocused();
  await page.keyboard.type("cl");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue("cl");
});

test("a narrow page shows one part at a time, and an incident as soon as it is opened", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await expect(atlas.region("Map")).toBeVisible();
  await expect(atlas.region("Timeline")).toBeVisible();
  await expect(atlas.region("Charts")).toBeHidden();
  await atlas.tab("Charts");
  await expect(atlas.figure("Reported killed by side").locator("svg").first()).toBeVisible();
  await expect(atlas.region("Map")).toBeHidden();
  await atlas.tab("Filters");
  await atlas.governorate("Al-Hasakah").check();
  await atlas.tab("Incidents");
  await atlas.openIncident(ghuwayran.title);
  await expect(atlas.incidents()).toBeHidden();
  await atlas.tab("Map");
  await expect(atlas.details()).toBeHidden();
  await expect(atlas.region("Map").locator("canvas").first()).toBeVisible();
  await page.goBack();
  await atlas.tab("Incidents");
  await expect(atlas.incidents()).toBeVisible();
});

test("the page fills the window and the window alone", async ({ atlas, page }) => {
  await atlas.open();
  for (const [width, height] of [[1920, 1080], [1440, 900], [1280, 720], [1024, 768], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => page.locator(".page").boundingBox(), `${width}×${height}`).toMatchObject({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }
});

async function widthOf(region: Locator): Promise<number> {
  return (await region.boundingBox())?.width ?? 0;
}

async function pull(edge: Locator, by: number): Promise<void> {
  const box = await edge.boundingBox();
  if (!box) throw new Error("No edge to pull");
  const mouse = edge.page().mouse;
  await mouse.move(box.x + box.width / 2, box.y + 200);
  await mouse.down();
  await mouse.move(box.x + box.width / 2 + by, box.y + 200, { steps: 4 });
  await mouse.up();
}
