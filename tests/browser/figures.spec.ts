import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { expectAsResvgDraws, expectPicture, expectSays, expectWellFormed, expectWholeInLibrsvg } from "./figureChecks";
import { readDrawing, type FigureDrawing } from "./figureDrawing";
import { listedFigures, showEveryChart, type ListedFigure } from "./figureKinds";
import { misplacedTexts } from "./figureLayout";

interface View {
  readonly name: string;
  readonly query: string;
  /** What the figure must say of the view. */
  readonly words: readonly string[];
  /** Whether two more renderers draw it, which takes seconds for each figure; the tester of figures has them draw some of its own. */
  readonly isDrawnByOthers?: boolean;
}

const views: readonly View[] = [
  { name: "everything, light", query: "", words: ["No filter is on.", "98 of 98 incidents.", "Whole period: "], isDrawnByOthers: true },
  {
    name: "two governorates in a month, dark", query: "governorate=SY-HA,IQ-DI&from=2022-01-01&to=2022-01-31&theme=dark",
    words: ["Governorate: Diyala, Al-Hasakah.", "Period: 1–31 January 2022."],
  },
  {
    name: "every filter at length",
    query: Object.entries({
      governorate: "SY-HA,SY-DY,SY-RA,SY-HI,SY-HL,SY-ID,IQ-DI,IQ-KI,IQ-NI,IQ-SD,IQ-AN,IQ-BG,IQ-AR", country: "SY,IQ",
      kind: "prison-break,prison-attack,prison-riot,barracks-attack,checkpoint-attack,village-attack,ambush,bombing,suicide-bombing,raid,air-strike,counter-operation,camp-incident",
      party: "islamic-state,hts,syrian-national-army,sdf,asayish,prison-staff,iraqi-army,federal-police,police,peshmerga,pmf,tribal-hashd,us-forces,coalition,civilians",
      from: "2013-01-01", to: "2025-12-31", killed: "0..5000", precision: "governorate",
      q: "i is isl isla islam islami islamic s st sta stat state a i is isl isla islam islami islamic s st sta stat state",
    }).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&"),
    words: ["Al-Hasakah", "Counter-operation", "Period: 1 January 2013 – 31 December 2025."],
  },
];

// Each test makes four files of every figure: seconds each alone, far more beside other work.
test.describe.configure({ timeout: 300_000 });
// Its clock stands still.
test.use({ hasOwnWindow: true });

for (const view of views) {
  test(`every figure says and draws the view as it is: ${view.name}`, async ({ atlas, page }, { annotations }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
    await showEveryChart(page);
    await atlas.open(view.query);
    const exported: ExportedFigure[] = [];
    for (const figure of listedFigures()) exported.push(await test.step(`save ${figure.id}`, () => exportFigure(atlas, figure)));
    // Not before: a page behind another one draws nothing, and its downloads wait.
    const blank = await page.context().newPage();
    for (const figure of exported) {
      const drawing = await test.step(`read ${figure.id}`, () => expectWhole(figure, [...view.words, page.url()], blank));
      if (!view.isDrawnByOthers) continue;
      const agreement = await test.step(`draw ${figure.id}`, () => expectDrawnAlike(drawing, figure.png));
      annotations.push({ type: `${figure.id}, resvg and Chromium`, description: agreement });
    }
  });
}

/** The files of a figure, and the words that stand with it on the page. */
interface ExportedFigure extends ListedFigure {
  readonly svg: string;
  readonly png: Buffer;
  readonly csv: ReturnType<typeof readCsv>;
  readonly words: readonly string[];
}

async function exportFigure(atlas: AtlasPage, figure: ListedFigure): Promise<ExportedFigure> {
  const svg = await saved(atlas, figure, "SVG");
  const again = await saved(atlas, figure, "SVG");
  expect(again.equals(svg), "the same view gives the same file").toBe(true);
  const png = await saved(atlas, figure, "PNG");
  const csv = readCsv((await saved(atlas, figure, "CSV")).toString("utf8"));
  return { ...figure, svg: svg.toString("utf8"), png, csv, words: await pageWords(atlas, figure) };
}

/** A reader of a figure's files finds it whole. */
async function expectWhole({ id, title, svg, png, csv, words }: ExportedFigure, ofView: readonly string[], blank: Page): Promise<FigureDrawing> {
  const drawing = await readDrawing(svg, blank);
  expectWellFormed(drawing);
  expectSays(drawing, [
    ...ofView, title, ...["Filters", "Shown", "Rule", "Sources", "Licence"].map((label) => csv.about.get(label) ?? label),
    ...words, "Rule “latest figures, lowest to highest”: Latest figure of each authority", "A curated sample, not a census.", "22 November 2026",
  ]);
  expect(drawing.title, id).toBe(title);
  expect(await misplacedTexts(drawing), `texts of ${id} that are cut or overlap`).toEqual([]);
  await expectPicture(drawing, png);
  return drawing;
}

/** resvg and librsvg draw the figure as the page does; gives how far they agree, in words. */
async function expectDrawnAlike(drawing: FigureDrawing, png: Buffer): Promise<string> {
  const { widthDifference, differing } = await expectAsResvgDraws(drawing, png);
  await expectWholeInLibrsvg(drawing);
  return `widths differ by up to ${widthDifference.toFixed(2)} px, ${(100 * differing).toFixed(4)} % of the image`;
}

/** Notes and help that stand with the figure on the page, sentence by sentence. */
async function pageWords(atlas: AtlasPage, { title }: ListedFigure): Promise<readonly string[]> {
  const texts = await atlas.figure(title).locator(".figure-notes, .figure-reading").allTextContents();
  return texts.flatMap((text) => text.split(/(?<=[.]) (?=[A-Z“])/));
}

async function saved(atlas: AtlasPage, { title }: ListedFigure, format: "PNG" | "SVG" | "CSV"): Promise<Buffer> {
  await atlas.figure(title).getByRole("button", { name: "Download" }).click();
  const download = atlas.page.waitForEvent("download");
  await atlas.page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
  return readFile(await (await download).path());
}
