import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fontFiles } from "../../figures/fontFiles";
import { languages } from "../../i18n/languages/index";
import { counted, message } from "../../i18n/message";
import { createTranslator } from "../../i18n/translator";
import { layoutLanguages } from "./layoutLanguages";

const sentences = ["{count} incident", "{shown} of {all} incidents.", "Rule “{name}”: {definition}", "No filter is on.", "As known on {day}, or not; who said so?"];

describe.each(layoutLanguages.map((language) => [language.id, language] as const))("%s to try layouts with", (_, language) => {
  const { t, number, day } = createTranslator(language);

  test("is not offered on the page", () => {
    expect(languages.map(({ name }) => name)).not.toContain(language.name);
  });

  test("keeps placeholders, leaves no English word, and says the same again", () => {
    for (const sentence of sentences) {
      const said = t(sentence);
      expect(said.match(/\{\w+\}/g)).toEqual(sentence.match(/\{\w+\}/g));
      expect(said.replaceAll(/\{\w+\}/g, "")).not.toMatch(/\b(incident|incidents|of|filter|known|Rule)\b/);
      expect(t(sentence)).toBe(said);
    }
  });

  test("fills values, plurals and other sentences", () => {
    expect(t(counted(1_234, "{count} incident", "{count} incidents"))).toContain(number(1_234));
    expect(t(message("{what}: {when}", { what: message("Period"), when: { day: 19_012 } }))).toBe(`${t("Period")}: ${day(19_012)}`);
  });

  test("is about as long as it says", () => {
    const english = "Latest figure of each authority: the smallest is the lowest, the largest the highest, and the middle one the best known";
    const share = t(english).length / english.length;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(1.4);
  });

  test("uses letters of our fonts alone", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), { minLength: 1, maxLength: 20 }), (letters) => {
      for (const letter of t(letters.join(""))) {
        const code = letter.codePointAt(0) ?? 0;
        expect(fontFiles.some(({ range }) => range.some(([first, last]) => code >= first && code <= last)), letter).toBe(true);
      }
    }));
    expect(number(-1_234.5)).toHaveLength(8);
  });
});
