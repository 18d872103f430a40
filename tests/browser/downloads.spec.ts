import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { listedFigures } from "./figureKinds";
import { readTable } from "./readTable";
import { inGovernorates, overlapping, wholeSpan } from "./records";

type Format = "PNG" | "SVG" | "CSV";

interface Downloaded {
  readonly name: string;
  readonly content: Buffer;
}

/* What the images themselves must hold is tried in figures.spec.ts. */

const hasakah = inGovernorates("SY-HA");

const figures: Readonly<Record<string, (atlas: AtlasPage) => Locator>> = {
  "killed-by-side": (atlas) => atlas.figure("Reported killed by side"),
  "killed-over-time": (atlas) => atlas.figure("Reported killed over time"),
  outcomes: (atlas) => atlas.figure("Reported outcomes for people"),
  "by-governorate": (atlas) => atlas.figure("Reported killed by governorate"),
  timeline: (atlas) => atlas.figure("Incidents over time"),
  map: (atlas) => atlas.figure("Incidents on the map"),
};

for (const [id, find] of Object.entries(figures)) {
  test(`${id}: image, drawing and numbers say what the page says`, async ({ atlas }) => {
    await atlas.open("governorate=SY-HA");
    const figure = find(atlas);
    const title = (await figure.getAttribute("aria-label")) ?? "";
    const name = (extension: string) => `incident-atlas_${id}_${wholeSpan.from}_${wholeSpan.to}.${extension}`;

    const svg = await download(atlas, figure, "SVG");
    expect(svg.name).toBe(name("svg"));
    const words = wordsIn(svg.content.toString("utf8"));
    for (const part of [title, "Governorate: Al-Hasakah.", `${hasakah.length} of 98 incidents.`]) expect(words).toContain(part);

    const png = await download(atlas, figure, "PNG");
    expect(png.name).toBe(name("png"));
    const { format, width } = await sharp(png.content).metadata();
    expect([format, width]).toEqual(["png", 2 * Number(/\bwidth="([\d.]+)/.exec(svg.content.toString("utf8"))?.[1])]);

    const csv = await download(atlas, figure, "CSV");
    expect(csv.name).toBe(name("csv"));
    const { about, columns, rows } = readCsv(csv.content.toString("utf8"));
    expect(about.get("Title")).toBe(title);
    expect(about.get("Filters")).toContain("Governorate: Al-Hasakah.");
    expect(about.get("Shown")).toBe(`${hasakah.length} of 98 incidents.`);
    expect(about.get("Address")).toBe(atlas.page.url());
    await figure.getByRole("button", { name: "Show as table" }).click();
    const shown = await readTable(figure.getByRole("table"));
    expect(rows.map((row) => row.map(asShown))).toEqual(shown.map((row) => columns.map((column) => row[column])));
  });
}

test("the period is in the name and in the words; the theme in the image", async ({ atlas, page }) => {
  await atlas.open("from=2022-01-01&to=2022-01-31&theme=dark");
  const svg = await download(atlas, atlas.figure("Reported killed by side"), "SVG");
  expect(svg.name).toBe("incident-atlas_killed-by-side_2022-01-01_2022-01-31.svg");
  expect(wordsIn(svg.content.toString("utf8"))).toContain("Period: 1–31 January 2022.");
  expect(wordsIn(svg.content.toString("utf8"))).toContain(`${overlapping("2022-01-01", "2022-01-31").length} of 98 incidents.`);
  const dark = await download(atlas, atlas.figure("Reported killed by side"), "PNG");
  expect((await corner(dark.content)).every((channel) => channel < 80)).toBe(true);

  await atlas.figure("Reported killed by side").getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "More options…" }).click();
  const options = page.getByRole("dialog");
  await options.getByRole("radio", { name: "Light" }).check();
  const saved = page.waitForEvent("download");
  await options.getByRole("button", { name: "Download PNG" }).click();
  expect((await corner(await readFile(await (await saved).path()))).every((channel) => channel > 200)).toBe(true);
});

async function download(atlas: AtlasPage, figure: Locator, format: Format): Promise<Downloaded> {
  await figure.getByRole("button", { name: "Download" }).click();
  const saved = atlas.page.waitForEvent("download");
  await atlas.page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

async function corner(png: Buffer): Promise<readonly number[]> {
  return [...(await sharp(png).removeAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer())];
}

/** The texts of a drawing in their order, as one line. */
function wordsIn(svg: string): string {
  const texts = Array.from(svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs), ([, inside = ""]) => inside.replace(/<[^>]*>/g, ""));
  return texts.join(" ").replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&quot;", '"').replace(/\s+/g, " ");
}

/** A cell of the file as the page's table shows it. */
function asShown(cell: string): string {
  if (cell === "") return "not stated";
  return /^\d+$/.test(cell) ? Number(cell).toLocaleString("en") : cell;
}

test("“Download” in the page's head hands over every figure, those too that the page does not show", async ({ atlas, page }) => {
  await atlas.open("governorate=SY-HA&from=2022-01-01&to=2022-01-31");
  const saved: string[] = [];
  page.on("download", (file) => saved.push(file.suggestedFilename()));
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.getByRole("button", { name: "CSV: Reported killed by side" }).click();
  await expect(dialog).toContainText("Done: 1 handed over");
  await dialog.getByRole("button", { name: "All as PNG, one by one" }).click();
  await expect(dialog).toContainText(`Done: ${listedFigures().length} handed over`, { timeout: 20_000 });
  const images = listedFigures().map(({ id }) => `incident-atlas_${id}_2022-01-01_2022-01-31.png`);
  await expect.poll(() => saved).toEqual(["incident-atlas_killed-by-side_2022-01-01_2022-01-31.csv", ...images]);
});
