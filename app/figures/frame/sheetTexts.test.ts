import { describe, expect, test } from "vitest";
import { usualImage, type ImageSettings } from "../../domain/imageSettings";
import type { PublisherId } from "../../domain/identifiers";
import { english } from "../../i18n/languages/english";
import { message } from "../../i18n/message";
import { createTranslator } from "../../i18n/translator";
import { aFrame } from "../../testing/aFrame";
import { figureStyle } from "../pageStyle";
import { sheetTexts, type Block } from "./sheetTexts";

const frame = aFrame({
  filters: [message("Governorate: Diyala")], attribution: "Figures: Somebody, terms of use", sources: {
    pages: 3, publishers: [{ publisher: { id: "one" as PublisherId, name: "Publisher One" } as never, pages: 3 }],
  },
});

function said(settings: Partial<ImageSettings> = {}): { readonly header: readonly string[]; readonly footer: readonly string[] } {
  const texts = sheetTexts({
    frame, notes: [message("16 state no number.")], reading: [message("“+” means at least.")], settings: { ...usualImage, ...settings },
    style: figureStyle("light", "export"), translator: createTranslator(english),
  });
  const inWords = (blocks: readonly Block[]) => blocks.map(({ runs }) => runs.map(({ text }) => text).join(" "));
  return { header: inWords(texts.header), footer: inWords(texts.columns.flat()) };
}

/** What no image may be without. */
const needed = [
  "98 of 98 incidents.", "Governorate: Diyala.", "Whole period: 27 September 2012 – 23 January 2026.", "Everything known to date.", "16 state no number.", "Rule “latest figures”",
  "Figures: Somebody, terms of use.", "3 pages of 1 publisher", "A curated sample, not a census.", "CC BY 4.0.", "Data A curated sample, version 1a2b3c4d.", "22 November 2026 · https://example.org/",
];

describe("the words of a sheet", () => {
  test.each<[string, Partial<ImageSettings>]>([
    ["as usual", {}], ["with the reader’s own", { title: "My title", subtitle: "My subtitle", note: "My note" }],
    ["with as little as may be", { without: ["reading", "definition", "publishers", "relief"] }],
  ])("%s hold what none may be without", (_, settings) => {
    const { header, footer } = said(settings);
    const all = [...header, ...footer].join("\n");
    for (const words of needed) expect(all).toContain(words);
  });

  test("are the reader’s where there are any; filters and period then stand below", () => {
    const { header, footer } = said({ title: " My title ", subtitle: "My subtitle", note: "My note" });
    expect(header.slice(0, 2)).toEqual(["My title", "My subtitle"]);
    expect(footer[0]).toMatch(/^In view 98 of 98 incidents\. Governorate: Diyala\. Whole period/);
    expect(footer).toContain("Note My note");
    expect(said().header.slice(0, 2)).toEqual(["Reported killed by side", expect.stringMatching(/^98 of 98 incidents\. Governorate/)]);
  });

  test("leave out what may be left out", () => {
    const parts = ["“+” means at least.", "Latest figure of each authority", "Publisher One"];
    const [whole, less] = [said(), said({ without: ["reading", "definition", "publishers"] })].map(({ header, footer }) => [...header, ...footer].join("\n"));
    for (const words of parts) {
      expect(whole).toContain(words);
      expect(less).not.toContain(words);
    }
  });
});
