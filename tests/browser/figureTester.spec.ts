import type { Page } from "@playwright/test";
import type { FigureTesterPage } from "../../app/testing/figureTester/FigureTester";
import { expect, test } from "./atlasPage";
import { expectAsResvgDraws, expectWellFormed, expectWholeInLibrsvg } from "./figureChecks";
import { writeDifferences, type ChangedFigure } from "./figureDifferences";
import { readDrawing, type DrawnText } from "./figureDrawing";
import { misplacedTexts, overlap } from "./figureLayout";
import type { FolderServer } from "./folderServer";
import { serveGallery } from "./galleryBuild";
import { hashOf, keep, readHashes, readKept, withoutFiles } from "./keptFigures";

declare global {
  interface Window {
    figureTester?: FigureTesterPage;
  }
}

const isUpdate = process.env["UPDATE_FIGURES"] === "1";

test.describe("a hundred images of figures", () => {
  // One browser page draws them all: 25 s alone, far more beside other work.
  test.describe.configure({ mode: "default", timeout: 240_000 });
  let server: FolderServer;

  test.beforeAll(async () => {
    server = await serveGallery();
  });

  test.afterAll(() => server.close());

  test("look as they did; no text is cut or overlaps another; each is as wide as it was measured", async ({ page }, testInfo) => {
    const tuples = await openTester(page, server);
    const drawn = new Map<string, string>();
    for (const tuple of tuples) drawn.set(tuple, await draw(page, tuple));
    const blank = await page.context().newPage();
    const misplaced: string[] = [];
    const texts = new Map<string, DrawnText>();
    for (const [tuple, svg] of drawn) {
      const drawing = await readDrawing(svg, blank);
      expectWellFormed(drawing);
      misplaced.push(...(await misplacedTexts(drawing)).map((words) => `${tuple}: ${words}`));
      for (const text of drawing.texts) texts.set(JSON.stringify([text.content, text.font]), text);
    }
    expect.soft(misplaced, "texts that are cut or overlap").toEqual([]);
    expect.soft(await wronglyMeasured(page, [...texts.values()]), "texts that are not as wide as they are measured").toEqual([]);
    if (isUpdate) await keep(drawn);
    const [hashes, kept] = [await readHashes(), await readKept()];
    expect(new Map([...kept].map(([id, svg]) => [id, hashOf(svg)])), "the drawings that are kept are those of the hashes").toEqual(hashes);
    const changed = [...drawn].filter(([id, svg]) => hashes.get(id) !== hashOf(svg)).map(([id, after]): ChangedFigure => ({ id, before: kept.get(id) ?? null, after }));
    const seen = changed.length === 0 ? "" : await writeDifferences(changed, testInfo.outputPath("changed"));
    expect(changed.map(({ id }) => id), `figures that changed, side by side in ${seen}; UPDATE_FIGURES=1 keeps what is drawn now`).toEqual([]);
    expect([...hashes.keys()].filter((id) => !drawn.has(id)), "kept figures that nobody draws").toEqual([]);
  });

  test("are the same to the letter on a page of another size, density, theme and lettering, drawn the other way round", async ({ page, browser }) => {
    const tuples = await openTester(page, server);
    const some = oneOfEachFigure(tuples);
    const first = new Map<string, string>();
    for (const tuple of some) first.set(tuple, await draw(page, tuple));
    const context = await browser.newContext({ viewport: { width: 500, height: 400 }, deviceScaleFactor: 3, colorScheme: "dark", locale: "ar-IQ", timezoneId: "Asia/Baghdad" });
    const other = await context.newPage();
    await openTester(other, server, "?theme=dark&lang=en");
    await other.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { font-size: 40px !important; letter-spacing: 5px !important; word-spacing: 9px !important; direction: rtl }");
      document.adoptedStyleSheets = [sheet];
    });
    for (const tuple of some.toReversed()) expect(await draw(other, tuple) === first.get(tuple), tuple).toBe(true);
    await context.close();
  });

  test("are drawn alike by resvg with our fonts, and have every text in librsvg", async ({ page }, { annotations }) => {
    const tuples = await openTester(page, server);
    const blank = await page.context().newPage();
    for (const tuple of comparedByPixels(tuples)) {
      const drawing = await readDrawing(await draw(page, tuple), blank);
      const { widthDifference, differing } = await expectAsResvgDraws(drawing, await drawPng(page, tuple));
      await expectWholeInLibrsvg(drawing);
      annotations.push({ type: tuple, description: `widths differ by up to ${widthDifference.toFixed(2)} px, ${(100 * differing).toFixed(4)} % of the image` });
    }
  });
});

test("a drawing that differs in a coordinate, a colour or a word has another hash; one with other fonts has not", () => {
  const svg = '<svg><style>url(data:font/woff2;base64,AAAA)</style><image href="data:image/jpeg;base64,BBBB"/><path d="M1 2"/><text fill="#123">Killed</text></svg>';
  expect(hashOf(svg.replace("AAAA", "CCCC").replace("BBBB", "DD/+="))).toBe(hashOf(svg));
  for (const [part, other] of [["M1 2", "M1 2.01"], ["#123", "#124"], ["Killed", "killed"]] as const) expect(hashOf(svg.replace(part, other))).not.toBe(hashOf(svg));
  expect(withoutFiles(svg)).not.toMatch(/AAAA|BBBB/);
});

test("texts that overlap are found, turned or not; texts side by side are not", () => {
  const box = (x: number, y: number, turn = 0) => ({
    corners: [[0, 0], [40, 0], [40, 10], [0, 10]].map(([dx = 0, dy = 0]) => ({ x: x + dx * Math.cos(turn) - dy * Math.sin(turn), y: y + dx * Math.sin(turn) + dy * Math.cos(turn) })),
  });
  expect(overlap(box(0, 0), box(30, 5))).toBeCloseTo(5);
  expect(overlap(box(0, 0), box(0, 12))).toBeCloseTo(-2);
  expect(overlap(box(0, 0, Math.PI / 4), box(0, 20, Math.PI / 4))).toBeLessThan(0);
  expect(overlap(box(0, 0, Math.PI / 4), box(15, 10))).toBeGreaterThan(1);
});

async function openTester(page: Page, server: FolderServer, query = ""): Promise<readonly string[]> {
  await page.goto(`${server.address}${query}#gallery/figure-tester`);
  await page.waitForFunction(() => window.figureTester);
  return page.evaluate(() => window.figureTester?.tuples ?? []);
}

function draw(page: Page, tuple: string): Promise<string> {
  return page.evaluate((id) => window.figureTester?.draw(id) ?? "", tuple);
}

async function drawPng(page: Page, tuple: string): Promise<Buffer> {
  const address = await page.evaluate((id) => window.figureTester?.drawPng(id) ?? "", tuple);
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** Texts that Chromium draws wider or narrower than they are measured. */
async function wronglyMeasured(page: Page, texts: readonly DrawnText[]): Promise<readonly string[]> {
  const asked = texts.map(({ content, font }) => ({ text: content, font }));
  const widths = await page.evaluate((all) => window.figureTester?.measure(all) ?? [], asked);
  return texts.flatMap(({ content, width, font }, index) => {
    const measured = widths[index] ?? 0;
    // A sign where directions meet is not kerned with the letter before it: `.` after `T`.
    const isMixed = /\u202B/.test(content) && /\p{Script=Latin}/u.test(content);
    return Math.abs(measured - width) <= 0.01 + width * 0.0001 + (isMixed ? 0.12 * font.size : 0) ? [] : [`“${content}” (${font.family}, ${font.weight}): ${measured}, in Chromium ${width}`];
  });
}

function oneOfEachFigure(tuples: readonly string[]): readonly string[] {
  const byFigure = new Map(tuples.map((tuple) => [tuple.slice(0, tuple.indexOf(" ")), tuple]));
  return [...byFigure.values()];
}

/** Six, of six figures, in every language; not so large that pixels take long, and in Latin letters not enlarged, which each renderer smooths in its own way. */
function comparedByPixels(tuples: readonly string[]): readonly string[] {
  const wanted = [/^map \w+ \w+ ckb (own|1)/, /^timeline \w+ \w+ ar (own|1)/, /^killed-over-time \w+ \w+ ckb (own|1)/, /^by-governorate \w+ \w+ ar (own|1)/, /^authorities \w+ \w+ kmr own/, /^contested \w+ \w+ en (own|12)/];
  return wanted.map((pattern) => {
    const found = tuples.find((tuple) => pattern.test(tuple) && !tuple.includes("nothing"));
    if (found === undefined) throw new Error(`No image of the tester is ${String(pattern)}`);
    return found;
  });
}
