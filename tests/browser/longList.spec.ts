import type { Page } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { serveCopy, type FolderServer } from "./folderServer";
import { titleOf, writeManyIncidents } from "./manyIncidents";

/** 100,000 are measured by hand: `LONG_LIST=100000`. */
const COUNT = Number(process.env["LONG_LIST"] ?? 20_000);
const STEPS = 24;

let server: FolderServer;

test.beforeEach(async () => {
  server = await serveCopy();
  await writeManyIncidents(server, COUNT);
});
test.afterEach(async ({ page }) => {
  await page.goto("about:blank");
  await server.close();
});

test("a long list scrolls at once, and its keys lead anywhere", async ({ atlas, page }, { annotations }) => {
  test.setTimeout(240_000);
  // What draws a mark for each incident is not what is tried here.
  await page.addInitScript(() => {
    if (location.protocol === "about:") return;
    for (const part of ["timeline", "charts"]) localStorage.setItem(`incident-atlas:${part}-folded`, "yes");
  });
  const begun = Date.now();
  await page.goto(`${server.address}?dataset=many`);
  await expect(atlas.incidents()).toBeVisible({ timeout: 120_000 });
  annotations.push({ type: "rows", description: `${COUNT}, there after ${Date.now() - begun} ms` });
  await expect(atlas.incidents()).toHaveAttribute("aria-rowcount", String(COUNT + 1));
  const rows = atlas.incidents().locator("tbody > tr[aria-rowindex]");
  expect(await rows.count(), "few rows are made").toBeLessThan(120);
  const opener = (index: number) => atlas.incidents().getByRole("button", { name: titleOf(index), exact: true });

  const steps = await scrollThrough(page);
  annotations.push({ type: "a scroll step, median", description: `${steps[Math.floor(STEPS / 2)]} ms of script, styles and layout; longest ${steps.at(-1)} ms` });
  expect(steps[Math.floor(STEPS / 2)]).toBeLessThanOrEqual(50);
  // Those that state no number are last, the first day and id first.
  await expect(atlas.incidents().locator(`tr[aria-rowindex="${COUNT + 1}"]`)).toBeInViewport();
  await expect(atlas.incidents().locator(`tr[aria-rowindex="${COUNT + 1}"]`)).toContainText("not stated");

  await scrollTo(page, 0);
  await opener(COUNT - 1).focus();
  await page.keyboard.press("ArrowDown");
  await expect(opener(COUNT - 2)).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect.poll(() => focusedRow(page)).toBeGreaterThan(8);
  const down = await focusedRow(page);
  await page.keyboard.press("PageDown");
  await expect.poll(() => focusedRow(page)).toBeGreaterThan(down);
  await page.keyboard.press("End");
  await expect.poll(() => focusedRow(page)).toBe(COUNT + 1);
  await page.keyboard.press("Home");
  await expect(opener(COUNT - 1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.details().getByRole("heading", { name: titleOf(COUNT - 1) })).toBeVisible();
});

/** Milliseconds of script, styles and layout that each step through the whole list takes until its rows are there; the quickest first. */
async function scrollThrough(page: Page): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  // What other programs take of the processor meanwhile does not count.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
  const busy = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.filter(({ name }) => parts.includes(name)).reduce((sum, { value }) => sum + 1000 * value, 0);
  };
  const times: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    const before = await busy();
    await page.evaluate(stepTo, step / STEPS);
    times.push(Math.round((await busy()) - before));
  }
  return times.toSorted((a, b) => a - b);
}

/** Scrolls to a part of the way, and waits until rows are seen there. */
async function stepTo(part: number): Promise<void> {
  const box = document.querySelector(".list-rows");
  if (!box) throw new Error("No list");
  box.scrollTop = Math.round((box.scrollHeight - box.clientHeight) * part);
  const { left, top, height } = box.getBoundingClientRect();
  const isThere = () => [0.3, 0.9].every((down) => document.elementFromPoint(left + 60, top + down * height)?.closest("tr[aria-rowindex]"));
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!isThere());
}

function scrollTo(page: Page, top: number): Promise<void> {
  return page.evaluate((to) => document.querySelector(".list-rows")?.scrollTo(0, to), top);
}

/** `aria-rowindex` of the row that has the focus; 0 where none has. */
function focusedRow(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? 0));
}
