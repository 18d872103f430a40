import { readFile } from "node:fs/promises";
import { expect, test, type AtlasPage } from "./atlasPage";
import { readCsv } from "./csvFile";
import { expectAsResvgDraws, expectPicture, expectSays, expectWellFormed, expectWholeInLibrsvg } from "./figureChecks";
import { readDrawing } from "./figureDrawing";
import { listedFigures, showEveryChart, type ListedFigure } from "./figureKinds";

interface View {
  readonly name: string;
  readonly query: string;
  /** What the figure must say of the view. */
  readonly words: readonly string[];
}

const views: readonly View[] = [
  { name: "everything, light", query: "", words: ["No filter is on.", "98 of 98 incidents.", "Whole period: "] },
  {
    name: "two governorates in a month, dark", query: "governorate=SY-HA,IQ-DI&from=2022-01-01&to=2022-01-31&theme=dark",
    words: ["Governorate: Diyala, Al-Hasakah.", "Period: 1–31 January 2022."],
  },
  { name: "nothing", query: "governorate=IQ-BA&q=unheard-of", words: ["Governorate: Basra.", "Text: “unheard-of”.", "0 of 98 incidents.", "No incident matches these filters"] },
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

// Each test makes four files and draws every text of them twice: seconds alone, far more beside other work.
test.describe.configure({ timeout: 120_000 });

for (const figure of listedFigures()) {
  test.describe(figure.id, () => {
    for (const view of views) {
      test(view.name, async ({ atlas, page }, { annotations }) => {
        await page.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
        await showEveryChart(page);
        await atlas.open(view.query);
        const svg = await saved(atlas, figure, "SVG");
        const again = await saved(atlas, figure, "SVG");
        expect(again.equals(svg), "the same view gives the same file").toBe(true);
        const png = await saved(atlas, figure, "PNG");
        const csv = readCsv((await saved(atlas, figure, "CSV")).toString("utf8"));

        const drawing = await readDrawing(svg.toString("utf8"), await page.context().newPage());
        expectWellFormed(drawing);
        expectSays(drawing, [
          ...view.words, figure.title, ...["Filters", "Shown", "Rule", "Sources", "Licence"].map((label) => csv.about.get(label) ?? label),
          ...(await pageWords(atlas, figure)), "Rule “latest figures, lowest to highest”: Latest figure of each authority", "A curated sample, not a census.",
          "22 November 2026", page.url(),
        ]);
        expect(drawing.title).toBe(figure.title);
        await expectPicture(drawing, png);
        const { widthDifference, differing } = await expectAsResvgDraws(drawing, png);
        annotations.push({ type: "resvg and Chromium", description: `widths differ by up to ${widthDifference.toFixed(2)} px, ${(100 * differing).toFixed(4)} % of the image` });
        await expectWholeInLibrsvg(drawing);
      });
    }
  });
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
