import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./atlasPage";
import type { FolderServer } from "./folderServer";
import { serveGallery } from "./galleryBuild";
import { coarsePicture, difference, readCoarse, tolerated, writeCoarse } from "./pictureComparison";

const isUpdate = process.env["UPDATE_GALLERY"] === "1";
const referenceOf = (theme: string, id: string) => fileURLToPath(new URL(`../gallery/${theme}/${id}.png`, import.meta.url));

test.describe("the gallery", () => {
  test.describe.configure({ mode: "default", timeout: 180_000 });
  let server: FolderServer;

  test.beforeAll(async () => {
    server = await serveGallery();
  });

  test.afterAll(() => server.close());

  for (const theme of ["light", "dark"] as const) {
    test(`every example looks as it did, ${theme}`, async ({ page }, testInfo) => {
      await openGallery(page, `${server.address}?theme=${theme}#gallery`);
      const boxes = await page.locator("[data-example]").all();
      expect(boxes.length).toBeGreaterThan(40);
      const changed: string[] = [];
      for (const box of boxes) {
        const id = (await box.getAttribute("data-example")) ?? "";
        const png = await box.screenshot({ animations: "disabled" });
        const seen = await coarsePicture(png);
        const file = referenceOf(theme, id);
        if (isUpdate) {
          await mkdir(new URL(".", `file://${file}`), { recursive: true });
          await writeFile(file, await writeCoarse(seen));
          continue;
        }
        const kept = await readFile(file).then(readCoarse, () => null);
        const part = kept ? difference(seen, kept) : 1;
        if (part <= tolerated) continue;
        changed.push(`${id}: ${kept ? `${(part * 100).toFixed(2)} % of its squares` : "is new"}`);
        await testInfo.attach(`${id}-${theme}`, { body: png, contentType: "image/png" });
        await writeFile(testInfo.outputPath(`${id}.png`), png);
      }
      const ids = await Promise.all(boxes.map((box) => box.getAttribute("data-example")));
      const kept = await readdir(fileURLToPath(new URL(`../gallery/${theme}`, import.meta.url)));
      expect(kept.filter((name) => !ids.includes(name.replace(/\.png$/, ""))), "pictures of no example").toEqual([]);
      expect(changed, "examples that look otherwise than they did; UPDATE_GALLERY=1 keeps what is seen now").toEqual([]);
    });
  }

  test("a bar of another length, a colour or a word that changes, is noticed; another smoothing is not", async ({ page }) => {
    await openGallery(page, `${server.address}#gallery/killed-by-side-all`);
    const box = page.locator("[data-example]");
    const before = await box.screenshot({ animations: "disabled" });
    const differs = async (png: Buffer) => difference(await coarsePicture(before), await coarsePicture(png));
    expect(await differs(await sharp(before).blur(0.5).png().toBuffer())).toBeLessThanOrEqual(tolerated);
    for (const change of [lengthenBar, recolourBar, changeWord]) {
      const undo = await change(page);
      expect(await differs(await box.screenshot({ animations: "disabled" })), change.name).toBeGreaterThan(tolerated);
      await undo();
    }
  });
});

test("the page that is served holds nothing of the gallery", async ({ atlas, page }) => {
  await page.goto("./#gallery");
  await expect(atlas.status()).toBeVisible();
  await expect(page.locator("[data-example]")).toHaveCount(0);
});

async function openGallery(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(address);
  await expect(page.locator("[data-example]").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  // Figures out of sight are drawn when the page is at rest.
  await expect.poll(() => page.locator("[data-example]:empty, .figure-drawn:empty").count(), { timeout: 60_000 }).toBe(0);
}

type Undo = () => Promise<void>;

/** The bar of the militants. */
function barOf(page: Page) {
  return page.locator("[data-example]").locator("css=[fill='#651b3c' i]").first();
}

async function lengthenBar(page: Page): Promise<Undo> {
  const bar = barOf(page);
  await bar.evaluate((element) => element.setAttribute("transform", "translate(30 0)"));
  return () => bar.evaluate((element) => element.removeAttribute("transform"));
}

async function recolourBar(page: Page): Promise<Undo> {
  const bar = barOf(page);
  const colour = await bar.getAttribute("fill");
  await bar.evaluate((element) => element.setAttribute("fill", "#888888"));
  return () => bar.evaluate((element, before) => element.setAttribute("fill", before ?? ""), colour);
}

async function changeWord(page: Page): Promise<Undo> {
  const title = page.locator("[data-example] h3").first();
  const before = await title.textContent();
  await title.evaluate((element) => {
    element.textContent = "Wounded";
  });
  return () => title.evaluate((element, text) => {
    element.textContent = text;
  }, before);
}
