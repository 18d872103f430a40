import type { Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, test, type AtlasPage } from "./atlasPage";
import { azim, ghuwayran, incidents, overlapping, wholeSpan } from "./records";
import { readCsv } from "./csvFile";

const january = "from=2022-01-01&to=2022-01-31";

test("a link to a month opens around it; the pair of 20–21 January 2022 is joined as one night", async ({ atlas }) => {
  await atlas.open(january);
  const timeline = atlas.region("Timeline");
  const drawn = timeline.locator(".figure-drawn");
  await expect(part(atlas)).toHaveAttribute("aria-valuetext", "16 December 2021 – 16 February 2022");
  await expect(drawn.getByText("same night")).toHaveCount(1);
  await expect(timeline.getByRole("button", { name: "Day", exact: true })).toHaveClass(/automatic/);
  const [from, to] = [await box(timeline.getByRole("slider", { name: "First day" })), await box(timeline.getByRole("slider", { name: "Last day" }))];
  expect(to.x - from.x, "the month takes half of the width").toBeGreaterThan(350);
  await atlas.open(`${january}&governorate=IQ-DI`);
  await expect(part(atlas)).toBeVisible();
  await expect(drawn.getByText("same night"), "one of the two alone is no pair").toHaveCount(0);
});

test("zooms by wheel, keys and buttons; the address follows without steps", async ({ atlas, page }) => {
  await atlas.open();
  const steps = await page.evaluate(() => history.length);
  const { x, y, width, height } = await box(brush(page));
  await page.mouse.move(x + width * 0.7, y + height / 2);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 4; turn += 1) {
    await page.mouse.wheel(0, -100);
    // Two turns within one frame reach the page as one.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.keyboard.up("Control");
  await expect.poll(() => daysOf(atlas.key("span"))).toBeLessThan(900);
  const zoomed = daysOf(atlas.key("span"));
  await page.getByRole("slider", { name: "Part of the timeline on show" }).focus();
  await page.keyboard.press("+");
  await expect.poll(() => daysOf(atlas.key("span"))).toBeLessThan(zoomed * 0.6);
  const before = atlas.key("span");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => atlas.key("span")).not.toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const moved = atlas.key("span");
  await page.reload();
  await expect(part(atlas)).toBeVisible();
  expect(atlas.key("span")).toBe(moved);
  await page.getByRole("button", { name: "Whole span" }).click();
  await expect(part(atlas)).toHaveCount(0);
  await expect.poll(() => atlas.key("span")).toBeNull();
});

test("a short period drawn by hand leaves the whole span on show; the button goes to it", async ({ atlas, page }) => {
  await atlas.open();
  const { x, y, width, height } = await box(brush(page));
  await drag(page, [x + width * 0.75, y + height / 2], [x + width * 0.755, y + height / 2]);
  await expect.poll(() => atlas.key("from")).not.toBeNull();
  await expect(part(atlas)).toHaveCount(0);
  const [from, to] = [await box(page.getByRole("slider", { name: "First day" })), await box(page.getByRole("slider", { name: "Last day" }))];
  expect(Math.min(from.width, to.width)).toBeGreaterThanOrEqual(24);
  expect(from.x + from.width, "the handles do not lie over each other").toBeLessThanOrEqual(to.x + 1);
  await page.getByRole("button", { name: "Zoom the timeline in on the period" }).click();
  await expect(part(atlas)).toBeVisible();
});

test("Escape gives a drag up and closes nothing", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  await expect(atlas.details()).toBeVisible();
  const { x, y, width, height } = await box(brush(page));
  await page.mouse.move(x + width * 0.3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 4 });
  await expect(atlas.status()).not.toHaveText(`Showing ${incidents.length} of ${incidents.length} incidents`);
  await page.keyboard.press("Escape");
  await atlas.showing(incidents.length);
  await page.mouse.up();
  await expect(atlas.details()).toBeVisible();
  expect([atlas.key("from"), atlas.key("incident")]).toEqual([null, ghuwayran.id]);
});

test("bars and marks say what they hold; a bar is taken as the period and given up, a mark opens its incident", async ({ atlas, page }) => {
  await atlas.open("span=2021-12-01..2022-03-01&unit=month");
  const bar = page.getByRole("toolbar", { name: "Bars of the timeline" }).getByRole("button", { name: /^1–31 Jan 2022/ });
  const { x, y, width, height } = await box(bar);
  await page.mouse.move(x + width / 2, y + height / 2);
  const card = page.locator(".pointer-card");
  await expect(card).toContainText("1–31 Jan 2022");
  await expect(card).toContainText(/\d+ incidents/);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => [atlas.key("from"), atlas.key("to")]).toEqual(["2022-01-01", "2022-01-31"]);
  await atlas.showing(overlapping("2022-01-01", "2022-01-31").length);
  await page.mouse.down();
  await page.mouse.up();
  await atlas.showing(incidents.length);
  const mark = page.getByRole("toolbar", { name: "Incidents on the timeline" }).getByRole("button", { name: new RegExp(`^${azim.title}`) });
  await mark.focus();
  await expect(card).toContainText("11 (11–12) reported killed");
  await page.keyboard.press("Enter");
  await expect(atlas.details().getByRole("heading", { name: azim.title })).toBeVisible();
});

test("the whole period moves by keys; a key held down is one step", async ({ atlas, page }) => {
  await atlas.open(january);
  const whole = page.getByRole("slider", { name: "Whole period" });
  await whole.focus();
  const steps = await page.evaluate(() => history.length);
  for (let press = 0; press < 3; press += 1) await page.keyboard.down("ArrowRight");
  await page.keyboard.up("ArrowRight");
  await expect.poll(() => [atlas.key("from"), atlas.key("to")]).toEqual(["2022-01-04", "2022-02-03"]);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await whole.press("Shift+ArrowLeft");
  await expect.poll(() => [atlas.key("from"), atlas.key("to")]).toEqual(["2021-12-28", "2022-01-27"]);
  await expect(whole).toHaveAttribute("aria-valuetext", "28 December 2021 – 27 January 2022");
});

test("what the bars stand for is chosen by hand, and the file follows", async ({ atlas, page }) => {
  await atlas.open(january);
  const timeline = atlas.region("Timeline");
  await timeline.getByRole("button", { name: "Week", exact: true }).click();
  await timeline.getByRole("button", { name: "Killed", exact: true }).click();
  await expect.poll(() => [atlas.key("unit"), atlas.key("bars")]).toEqual(["week", "killed"]);
  await atlas.figure("Incidents over time").getByRole("button", { name: "Download" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^CSV/ }).click();
  const { columns, rows } = readCsv(await readFile(await (await saved).path(), "utf8"));
  const row = rows.find(([title]) => title === azim.title) ?? [];
  expect(row[columns.indexOf("In the bar of")]).toBe("17–23 Jan 2022");
  await timeline.getByRole("button", { name: "Whole span" }).click();
  const day = timeline.getByRole("button", { name: "Day", exact: true });
  await expect(day).toHaveAttribute("aria-disabled", "true");
  await expect(day).toHaveAttribute("title", /more than 400 bars/);
  await expect(timeline.getByLabel("From")).toHaveValue("2022-01-01");
  expect(wholeSpan.from < "2022-01-01").toBe(true);
});

function part(atlas: AtlasPage): Locator {
  return atlas.region("Timeline").getByRole("slider", { name: "Part of the timeline on show" });
}

function brush(page: Page): Locator {
  return page.getByRole("group", { name: "Period, by dragging or with arrow keys" });
}

async function box(locator: Locator) {
  await expect(locator).toBeAttached();
  const found = await locator.boundingBox();
  if (!found) throw new Error("It is not drawn");
  return found;
}

async function drag(page: Page, [fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): Promise<void> {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
}

/** Days of a span as the address writes it; none: endless. */
function daysOf(span: string | null): number {
  const [from = "", to = ""] = (span ?? "").split("..");
  return span === null ? Infinity : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
