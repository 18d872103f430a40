import { describe, expect, test } from "vitest";
import type { Language } from "./language";
import { english } from "./languages/english";
import { languages } from "./languages/index";
import { counted, message } from "./message";
import { createTranslator } from "./translator";

const { t, day, period } = createTranslator(english);
const january20 = 19_012;

describe("translator", () => {
  test("fills values by name and leaves an unknown mark visible", () => {
    expect(t("Showing {shown} of {all} incidents", { shown: 2, all: 1_098 })).toBe("Showing 2 of 1,098 incidents");
    expect(t("{nobody}")).toBe("{nobody}");
    expect(t("{toString}", {})).toBe("{toString}");
  });

  test("never fills a value's own marks again", () => {
    expect(t("{a}", { a: "{b}", b: "no" })).toBe("{b}");
  });

  test("chooses the singular by count", () => {
    const incidents = (count: number) => t(counted(count, "{count} incident", "{count} incidents"));
    expect([0, 1, 2].map(incidents)).toEqual(["0 incidents", "1 incident", "2 incidents"]);
  });

  test("nests messages, days and lists", () => {
    const words = message("{what}: {places}, {when}", {
      what: message("Governorate"), places: { list: ["Al-Hasakah", "Diyala"] }, when: { day: january20 },
    });
    expect(t(words)).toBe("Governorate: Al-Hasakah, Diyala, 20 January 2022");
  });

  test("writes a period without repeating month or year", () => {
    expect(period(january20, january20)).toBe("20 January 2022");
    expect(period(january20, january20 + 10)).toBe("20–30 January 2022");
    expect(period(january20, january20 + 20)).toBe("20 January – 9 February 2022");
    expect(period(january20 - 20, january20, "short")).toBe("31 Dec 2021 – 20 Jan 2022");
    expect(day(-1, "short")).toBe("31 Dec 1969");
  });

  test("falls back to English where a sentence is missing, and uses plural forms where one is there", () => {
    const sample: Language = {
      ...english,
      id: "x",
      sentences: { "{count} incidents": { two: "deux {count}", other: "autres {count}" } },
      plural: (count) => (count === 2 ? "two" : "other"),
    };
    const other = createTranslator(sample);
    expect(other.t(counted(2, "{count} incident", "{count} incidents"))).toBe("deux 2");
    expect(other.t("Map")).toBe("Map");
  });
});

describe("every language", () => {
  test.each(languages.map((language) => [language.id, language] as const))("%s keeps its placeholders", (_, language) => {
    for (const [sentence, translated] of Object.entries(language.sentences)) {
      const marks = placeholders(sentence);
      for (const form of typeof translated === "string" ? [translated] : Object.values(translated)) {
        expect(placeholders(form), sentence).toEqual(marks);
      }
    }
    expect(language.monthsLong).toHaveLength(12);
    expect(language.monthsShort).toHaveLength(12);
  });
});

function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].toSorted();
}
