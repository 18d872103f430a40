import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { readTable } from "./readTable";
import { inGovernorates, overlapping, wholeSpan } from "./records";

type Format = "PNG" | "SVG" | "CSV";

interface Downloaded {
  readonly name: string;
  readonly content: Buffer;
}

const hasakah = inGovernorates("SY-HA");

const figures: Readonly<Record<string, (atlas: AtlasPage) => Locator>> = {
  "killed-by-side": (atlas) => atlas.figure("Reported killed by side"),
  "killed-over-time": (atlas) => atlas.figure("Reported killed over time"),
  outcomes: (atlas) => atlas.figure("Reported outcomes for people"),
  "by-governorate": (atlas) => atlas.figure("Reported killed by governorate"),
  timeline: (atlas) => atlas.region("Timeline").getByRole("figure"),
  map: (atlas) => atlas.region("Map").getByRole("figure"),
};

for (const [id, find] of Object.entries(figures)) {
  test(`${id}: image, drawing and numbers say what the page says`, async ({ atlas }) => {
    await atlas.open("governorate=SY-HA");
    const figure = find(atlas);
    const title = (await figure.getAttribute("aria-label")) ?? "";
    const name = (extension: string) => `incident-atlas_${id}_${wholeSpan.from}_${wholeSpan.to}.${extension}`;

    const svg = await download(atlas, figure, "SVG");
    expect(svg.name).toBe(name("svg"));
    const drawing = svg.content.toString("utf8");
    expectWhole(drawing);
    const words = wordsIn(drawing);
    for (const part of [title, "Governorate: Al-Hasakah.", `${hasakah.length} of 98 incidents.`, "How counted Rule “latest figures, lowest to highest”", "A curated sample, not a census.", "Incident Atlas,"]) {
      expect(words).toContain(part);
    }
    expect(words.replaceAll(" ", "")).toContain("governorate=SY-HA");

    const png = await download(atlas, figure, "PNG");
    expect(png.name).toBe(name("png"));
    await expectPicture(png.content, drawing);

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

test("an empty view gives files that say so", async ({ atlas }) => {
  await atlas.open("governorate=IQ-BA&kind=prison-break");
  for (const id of ["killed-by-side", "timeline"]) {
    const figure = figures[id]?.(atlas);
    if (!figure) throw new Error(id);
    const svg = await download(atlas, figure, "SVG");
    expectWhole(svg.content.toString("utf8"));
    expect(wordsIn(svg.content.toString("utf8"))).toContain("0 of 98 incidents.");
  }
});

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

/** An SVG that stands alone: one size, own fonts, nothing that points elsewhere, runs, or depends on the page. */
function expectWhole(svg: string): void {
  expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toMatch(/<svg [^>]*\bwidth="\d/);
  expect(svg).toMatch(/<svg [^>]*viewBox="0 0 \d/);
  expect(svg).toMatch(/@font-face\s*\{font-family:'Incident Atlas Sans'[^}]*url\(data:font\/woff2;base64,/);
  expect(svg).not.toMatch(/var\(--|<script|<foreignObject|\son\w+=|NaN|undefined|Infinity/);
  const addresses = Array.from(svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g), ([, attribute, style]) => attribute ?? style ?? "");
  expect(addresses.filter((address) => !/^['"]?(#|data:)/.test(address))).toEqual([]);
}

/** Twice the pixels of the drawing, not empty, and with a margin of paper all around. */
async function expectPicture(png: Buffer, svg: string): Promise<void> {
  const [width, height] = [/\bwidth="([\d.]+)/, /\bheight="([\d.]+)/].map((pattern) => Number(pattern.exec(svg)?.[1]));
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
  const colours = new Set<number>();
  const paper = data.readUIntBE(0, 3);
  let edge = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      const colour = data.readUIntBE(3 * (y * info.width + x), 3);
      if (colours.size < 100) colours.add(colour);
      if (colour !== paper && (x < 8 || y < 8 || x >= info.width - 8 || y >= info.height - 8)) edge += 1;
    }
  }
  expect(colours.size).toBeGreaterThan(20);
  expect(edge, "pixels at the edge that are no paper").toBe(0);
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
