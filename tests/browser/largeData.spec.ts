import type { Page } from "@playwright/test";
import { expect, test } from "./atlasPage";
import { serveCopy, type FolderServer } from "./folderServer";
import { writeScatteredIncidents } from "./manyIncidents";

/** More than are answered for every view at once, and than have a symbol each. */
const COUNT = 21_000;

let server: FolderServer;

test.beforeAll(async () => {
  server = await serveCopy();
  await writeScatteredIncidents(server, COUNT);
});
test.afterAll(() => server.close());

test("a large data set: a cloud that is pointed at and opened, and totals that follow every move of a drag", async ({ atlas, page }) => {
  test.setTimeout(120_000);
  await page.goto(`${server.address}?dataset=scattered&from=2014-01-01&to=2023-12-31`);
  await expect(atlas.status()).toBeVisible({ timeout: 60_000 });
  const shown = async () => Number(/Showing ([\d,]+) of/.exec((await atlas.status().textContent()) ?? "")?.[1]?.replace(",", ""));
  expect(await shown()).toBeGreaterThan(10_000);

  const cloud = atlas.region("Map").locator("canvas[data-layer=cloud]");
  await expect(cloud).toBeVisible();
  await expect.poll(() => inked(page)).toBeGreaterThan(300);
  const before = { shown: await shown(), drawn: await drawn(page) };

  // The one point of all of them that is known by heart.
  const at = await pointOf(page);
  await page.mouse.move(at.x, at.y);
  await expect(page.locator(".map-card-passing")).toContainText("Scattered incident");
  await page.mouse.click(at.x, at.y);
  await page.getByRole("dialog").getByRole("button", { name: /Scattered incident/ }).first().click();
  await expect(atlas.details().getByRole("heading", { name: /Scattered incident/ })).toBeVisible();
  await page.keyboard.press("Escape");

  const states = await drag(page);
  expect(new Set(states.map(({ status }) => status)).size, "the totals follow").toBeGreaterThan(4);
  expect(new Set(states.map(({ search }) => search)).size, "the address waits for the end").toBe(1);
  await expect.poll(async () => atlas.key("from")).not.toBe("2014-01-01");
  expect(await shown()).not.toBe(before.shown);
  await expect.poll(() => drawn(page)).not.toBe(before.drawn);
  await expect(atlas.figure("Reported killed by side").locator(".figure-notes, .figure-reading").first()).toBeAttached();
  await expect.poll(async () => (await page.locator(".charts-said").textContent())?.includes((await shown()).toLocaleString("en"))).toBe(true);
});

/** Pixels of the cloud's canvas that have ink, every seventh looked at. */
async function inked(page: Page): Promise<number> {
  const { opacity } = await cloudPixels(page);
  return opacity.filter((value, at) => at % 7 === 0 && value > 0).length;
}

/** All of the cloud's opacities: two clouds may have ink on as many pixels. */
async function drawn(page: Page): Promise<string> {
  return (await cloudPixels(page)).opacity.join();
}

/** A place on the screen where the cloud has ink all around, and nothing else of the map lies above. */
async function pointOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { opacity, width, box, map } = await cloudPixels(page);
  for (let y = map.y + map.height * 0.3; y < map.y + map.height - 120; y += 3) {
    for (let x = map.x + map.width * 0.4; x < map.x + map.width - 120; x += 3) {
      const at = Math.round(y - box.y) * width + Math.round(x - box.x);
      if ([-1, 0, 1, -width, width].every((step) => (opacity[at + step] ?? 0) > 0)) return { x, y };
    }
  }
  throw new Error("Nothing to point at");
}

function cloudPixels(page: Page) {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[data-layer=cloud]");
    const map = document.querySelector(".map")?.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number } | undefined;
    if (!canvas || !map) throw new Error("No cloud");
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray(0);
    const box = canvas.getBoundingClientRect();
    return { opacity: Array.from({ length: pixels.length / 4 }, (_, at) => pixels[at * 4 + 3] ?? 0), width: canvas.width, box: { x: box.x, y: box.y }, map };
  });
}

/** Drags the whole period to later years, frame by frame; what the page said after each. */
function drag(page: Page) {
  return page.getByRole("group", { name: "Period, by dragging or with arrow keys" }).evaluate(async (brush) => {
    const box = brush.getBoundingClientRect();
    const at = (name: string) => Number(brush.querySelector(`[aria-label="${name}"] line`)?.getAttribute("x1"));
    const start = box.left + (at("First day of the period") + at("Last day of the period")) / 2;
    const send = (type: string, moved: number) => brush.dispatchEvent(new PointerEvent(type, {
      clientX: start + moved, clientY: box.top + box.height / 2, pointerId: 1, pointerType: "mouse", isPrimary: true, bubbles: true, cancelable: true,
      button: type === "pointermove" ? -1 : 0, buttons: type === "pointerup" ? 0 : 1,
    }));
    const said: { readonly status: string; readonly search: string }[] = [];
    send("pointerdown", 0);
    for (let step = 1; step <= 12; step += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      send("pointermove", step * 3);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      said.push({ status: document.querySelector(".strip [role=status]")?.textContent ?? "", search: location.search });
    }
    send("pointerup", 36);
    return said;
  });
}
