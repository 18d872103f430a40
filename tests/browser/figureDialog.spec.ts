import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "./atlasPage";
import { readCsv } from "./csvFile";
import { listedFigures } from "./figureKinds";
import { ghuwayran } from "./records";

const view = "governorate=SY-HA&from=2021-01-01&to=2022-12-31";

// Its clock stands still.
test.use({ hasOwnWindow: true });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
  await keepBlobs(page);
});

test("the dialog opens from the menu and from a link, shows what it saves, and gives the focus back", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open(view);
  const figure = atlas.figure("Reported killed by side");
  const button = figure.getByRole("button", { name: "Download" });
  await button.press("Enter");
  await expect(page.getByRole("menuitem", { name: /^PNG/ })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page, "Reported killed by side");
  await expect(dialog.getByRole("img")).toBeVisible();
  expect(atlas.key("figure")).toBe("killed-by-side");
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  expect(atlas.key("figure")).toBeNull();
  await page.goBack();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(figure).toBeVisible();

  // By keyboard alone: size, colours, words; the address follows without a step of "back" for each letter.
  await button.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const steps = await page.evaluate(() => window.history.length);
  await dialog.getByLabel("Size", { exact: true }).focus();
  await page.keyboard.type("1,920");
  await dialog.getByRole("radio", { name: "Light" }).press("ArrowRight");
  await dialog.getByRole("checkbox", { name: "Names of the publishers" }).press("Space");
  await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Reported killed by side");
  await expect(dialog.getByRole("textbox", { name: "Subtitle" })).toHaveValue(/^Governorate: Al-Hasakah\. Period: 1 January 2021 – 31 December 2022\./);
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill("Who was killed & where");
  await dialog.getByRole("textbox", { name: "Note" }).pressSequentially("For the winter report");
  await expect.poll(() => atlas.key("image-note")).toBe("For the winter report");
  expect([atlas.key("image"), atlas.key("image-title")]).toEqual(["1920x1080,1x,dark,without-publishers", "Who was killed & where"]);
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
  await expect(dialog).toContainText("PNG of 1,920 × 1,080 pixels");
  await expectDrawn(dialog);

  const svg = (await saved(dialog, "Download SVG")).toString("utf8");
  expect(await previewText(dialog)).toBe(svg);
  expect(svg.replace(/<metadata>.*<\/metadata>/s, ""), "what is drawn states the view's address, not the dialog's").not.toContain("figure=killed-by-side");
  expect(pngSize(await saved(dialog, "Download PNG"))).toEqual([1920, 1080]);
  expect(readCsv((await saved(dialog, "Download CSV")).toString("utf8")).about.get("Address")).toBe(`${new URL(page.url()).origin}/?${view}`);

  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog).toContainText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog).toContainText("Image copied");
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain("image/png");

  await page.goto(link);
  await expectDrawn(dialog);
  expect(await previewText(dialog), "a link brings the same image").toBe(svg);
  await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Who was killed & where");
  await dialog.getByRole("button", { name: "Title: take back its own" }).click();
  await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Reported killed by side");
  await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
});

test("sizes are exact or refused with words, on a narrow page too; a figure that the page does not show can be had", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("figure=contested&theme=dark");
  const dialog = dialogOf(page, "Most contested incidents");
  await expectDrawn(dialog);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), "nothing is wider than the page").toBe(0);
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await dialog.getByLabel("Size", { exact: true }).selectOption("Own size…");
  const [width, height] = [dialog.getByRole("textbox", { name: "Width" }), dialog.getByRole("textbox", { name: "Height" })];
  for (const wrong of ["319", "6001", "", "1e3", "-800", "wide"]) {
    await width.fill(wrong);
    await expect(dialog.getByRole("alert")).toHaveText("A whole number of pixels from 320 to 6,000.");
    await expect(width).toHaveAccessibleDescription("A whole number of pixels from 320 to 6,000.");
  }
  await width.fill("1600");
  await height.fill("1201");
  await height.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await expect(dialog.getByLabel("Scale of the PNG").locator("option:disabled")).toHaveText(["4×: 6,400 × 4,804 pixels"]);
  await dialog.getByLabel("Scale of the PNG").selectOption("3");
  expect(pngSize(await saved(dialog, "Download PNG"))).toEqual([4800, 3603]);
  await dialog.getByLabel("Size", { exact: true }).selectOption("A4 width at 300 dpi: 2,480 × 1,754");
  expect(pngSize(await saved(dialog, "Download PNG"))).toEqual([2480, 1754]);
  await page.goto("./?figure=map&image=320x320,1x");
  const map = dialogOf(page, "Incidents on the map");
  await expect(map.getByRole("alert")).toContainText("The image could not be drawn: What this image must say cannot be read at 320 × 320 pixels");
  await expect(map.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Incidents on the map");
  expect(readCsv((await saved(map, "Download CSV")).toString("utf8")).rows.length, "numbers need no image").toBeGreaterThan(90);
  await page.goto("./?figure=no-such-figure");
  await expect(page.getByRole("dialog", { name: "Download" })).toContainText("There is no figure “no-such-figure”.");
});

test("the PDF is the figure alone, as vectors, on a page of its own size; afterwards the page is as before", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printing", document.title);
  });
  await atlas.open("figure=by-governorate&image=1200x900");
  const dialog = dialogOf(page, "Reported killed by governorate");
  await expectDrawn(dialog);
  const title = await page.title();
  await dialog.getByRole("button", { name: "Download PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printing", /^incident-atlas_by-governorate_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d$/);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const boxes = Array.from(pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g), ([, box = ""]) => box.trim().split(/\s+/).map((side) => Math.round(Number(side))));
  expect(boxes, "one page of 1200 × 900 CSS pixels").toEqual([[0, 0, 900, 675]]);
  expect(/\/FontFile/.test(pdf), "its texts are texts").toBe(true);
  expect(/\/Subtype\s*\/Image/.test(pdf), "the figure is no picture").toBe(false);
  await expect(page.locator(".export-printed")).toHaveCount(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await page.title()).toBe(title);
  await expect(dialog).toBeVisible();
});

test("all figures of the view in one file, with a README; it can be cancelled", async ({ atlas, page }) => {
  await atlas.open(view);
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  const zipButton = dialog.getByRole("button", { name: "All figures as a zip" });
  await zipButton.click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toContainText("Cancelled");
  const download = page.waitForEvent("download");
  await zipButton.click();
  await expect(dialog).toContainText(/Making \d of \d+: /);
  const file = await download;
  expect(file.suggestedFilename()).toBe("incident-atlas_figures_2021-01-01_2022-12-31.zip");
  const files = unzipSync(await readFile(await file.path()));
  const named = (id: string, extension: string) => `incident-atlas_${id}_2021-01-01_2022-12-31.${extension}`;
  expect(Object.keys(files).toSorted()).toEqual(["README.txt", ...listedFigures().flatMap(({ id }) => ["csv", "png", "svg"].map((extension) => named(id, extension)))].toSorted());
  const readme = textOf(files["README.txt"]);
  for (const words of ["Governorate: Al-Hasakah.", "Period: 1 January 2021 – 31 December 2022.", " of 98 incidents.", "Rule “latest figures, lowest to highest”", "(atlas)", "2026-11-22", `/?${view}`, ...Object.keys(files).filter((name) => name !== "README.txt")]) {
    expect(readme).toContain(words);
  }
  for (const { id, title } of listedFigures()) {
    expect(textOf(files[named(id, "svg")])).toContain(`<title>${title}</title>`);
    expect(pngSize(Buffer.from(files[named(id, "png")] ?? [])).every((side) => side >= 1000), id).toBe(true);
    expect(readCsv(textOf(files[named(id, "csv")], true)).about.get("Title")).toBe(title);
  }
  const menu = atlas.figure("Reported killed by side");
  await page.keyboard.press("Escape");
  await menu.getByRole("button", { name: "Download" }).click();
  const alone = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^SVG/ }).click();
  expect(await readFile(await (await alone).path(), "utf8"), "one figure is the same alone and with all others").toBe(textOf(files[named("killed-by-side", "svg")]));
});

test("while all figures are made the focus stays; each says the address of the view that it shows, wherever the reader goes meanwhile", async ({ atlas, page }) => {
  await atlas.open(`incident=${ghuwayran.id}`);
  await page.getByRole("checkbox", { name: /^Al-Hasakah/ }).check();
  await expect.poll(() => atlas.key("governorate")).toBe("SY-HA");
  const address = page.url();
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  const zipButton = dialog.getByRole("button", { name: "All figures as a zip" });
  await zipButton.press("Enter");
  await dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(dialog).toContainText("Cancelled");
  await expect(zipButton).toBeFocused();

  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText(/Making \d of \d+: /);
  await page.goBack();
  const files = unzipSync(await readFile(await (await download).path()));
  expect(atlas.key("governorate")).toBeNull();
  await expect(zipButton).toBeFocused();
  expect(textOf(files["README.txt"])).toContain(`Address of the view: ${address}\r\n`);
  for (const { id } of listedFigures()) {
    const name = Object.keys(files).find((each) => each.includes(`_${id}_`) && each.endsWith(".csv")) ?? "";
    const about = readCsv(textOf(files[name], true)).about;
    expect([about.get("Filters")?.includes("Al-Hasakah"), about.get("Address")], id).toEqual([true, address]);
  }
  const ofIncident = Object.keys(files).filter((name) => /_(running-toll|detainee-balance|ledger)_.*csv$/.test(name));
  expect(ofIncident.map((name) => readCsv(textOf(files[name], true)).about.get("Title")?.endsWith(`: ${ghuwayran.title}`))).toEqual([true, true, true]);
});

function dialogOf(page: Page, figure: string): Locator {
  return page.getByRole("dialog", { name: `Download: ${figure}` });
}

/** Waits until the preview is of the settings as they are now. */
async function expectDrawn(dialog: Locator): Promise<void> {
  await expect(dialog.getByRole("img")).toBeVisible();
  await expect(dialog.locator("[aria-busy=false]")).toBeVisible();
}

async function saved(dialog: Locator, button: string): Promise<Buffer> {
  const download = dialog.page().waitForEvent("download");
  await dialog.getByRole("button", { name: button }).click();
  return readFile(await (await download).path());
}

/** Width and height in the head of a PNG. */
function pngSize(png: Buffer): readonly [number, number] {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function textOf(bytes: Uint8Array | undefined, withMark = false): string {
  return new TextDecoder("utf-8", { ignoreBOM: withMark }).decode(bytes ?? new Uint8Array());
}

/** The page's policy lets nobody fetch what its addresses `blob:…` hold: what is given one is kept. */
async function keepBlobs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    const kept = new Map<string, Blob>();
    URL.createObjectURL = (made: Blob) => {
      const address = make(made);
      kept.set(address, made);
      return address;
    };
    Object.assign(window, { keptBlob: (address: string) => kept.get(address)?.text() });
  });
}

function previewText(dialog: Locator): Promise<string> {
  return dialog.getByRole("img").evaluate((image: HTMLImageElement) => (window as unknown as { keptBlob(address: string): Promise<string> }).keptBlob(image.src));
}
