import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findGovernorates } from "../../gazetteer/findGovernorates";
import { governorates } from "../../gazetteer/governorates";
import { spellingsOf } from "../../gazetteer/spellings";
import { wordAt, wordsAt } from "../../table/codes";
import { readIncident } from "../../table/readIncident";
import { shippedTable } from "../../testing/tableOf";
import { textTest } from "../kinds/text";
import { editDistance } from "./editDistance";
import { suggestedSearch } from "./suggestion";

const table = shippedTable();
const rows = Array.from({ length: table.rows }, (_, row) => row);

function found(words: string): readonly number[] {
  return rows.filter(textTest(words, table));
}

const governorateSpellings: Readonly<Record<string, readonly string[]>> = {
  "SY-HA": ["Hasaka", "Hassakeh", "al-Hasakah", "Al Hasakeh", "Hassaké", "الحسكة", "حسكه", "حەسەکە", "Hesekê", "heseke", "Hasakeh", "SY-HA"],
  "SY-DY": ["Deir ez-Zor", "Dayr az-Zawr", "Deir Ezzour", "ديرالزور", "دێرەزۆر", "Dêrazor"],
  "SY-RA": ["Raqqa", "Rakka", "ar-Raqqah", "الرقة", "ڕەقە", "Reqa"],
  "IQ-DI": ["Diyala", "Diala", "ديالى", "دیالە"],
  "IQ-NI": ["Nineveh", "Ninawa", "Ninewa", "نينوى", "نەینەوا"],
  "IQ-KI": ["Kirkuk", "Karkuk", "كركوك", "کەرکووک", "Kerkûk", "Tameem"],
  "IQ-SD": ["Salah al-Din", "Salahaddin", "Saladin", "صلاح الدين"],
  "IQ-SU": ["Sulaymaniyah", "Slemani", "Sulaimaniya", "السليمانية", "سلێمانی", "Silêmanî"],
  "IQ-AN": ["Anbar", "al-Anbar", "الأنبار"],
};

describe("a governorate is found by", () => {
  const cases = Object.entries(governorateSpellings).flatMap(([code, spellings]) => spellings.map((spelling) => [spelling, code] as const));
  test.each(cases)("%s: %s", (spelling, code) => {
    expect(findGovernorates(spelling).map((governorate) => governorate.code)).toEqual([code]);
    const inside = rows.filter((row) => wordAt(table.governorate, row) === code);
    if (!/\w-\w\w$/.test(spelling)) expect(found(spelling)).toEqual(expect.arrayContaining(inside));
  });

  test("each of its spellings, whole", () => {
    for (const { code } of governorates) {
      for (const spelling of spellingsOf(code)) expect(findGovernorates(spelling).map((governorate) => governorate.code as string), spelling).toContain(code);
    }
  });

  test("nothing else", () => {
    for (const word of ["Salman", "Hasan", "Damam", "Karbon", "Halal", "Deraya", "Basil", "Najran", "Atlantis", "٪", "___"]) expect(findGovernorates(word), word).toEqual([]);
    expect(findGovernorates("  ")).toHaveLength(32);
  });
});

describe("a prison is found by", () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    "al-sinaa-prison": [
      "Ghweran", "Ghwayran", "Gweiran", "Geweran", "Ghuwayran", "Guwayran", "Ghuweiran", "al-Sina'a", "al Sinaa", "Sina’a", "گوێران", "غويران", "الصناعة", "سجن الصناعة", "Xiwêran",
    ],
    "abu-ghraib-prison": ["Abu Ghraib", "Abu Ghurayb", "Abu Graib", "Abou Ghraib", "أبو غريب", "ابو غريب"],
    "khalis-prison": ["Khalis", "al-Khalis", "الخالص", "Xalis"],
    "badush-prison": ["Badush", "Badoush", "Badoosh", "بادوش"],
    "al-hol-camp": ["al-Hol", "al-Hawl", "الهول", "هۆل"],
  };
  test.each(Object.entries(spellings).flatMap(([id, all]) => all.map((spelling) => [spelling, id] as const)))("%s: %s", (spelling, id) => {
    const there = rows.filter((row) => wordAt(table.facility, row) === id);
    expect(there.length).toBeGreaterThan(0);
    expect(found(spelling)).toEqual(expect.arrayContaining(there));
    expect(found(spelling).length).toBeLessThan(40);
  });
});

describe("a party is found by", () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    "islamic-state": ["Daesh", "Da'esh", "ISIL", "ISIS", "Islamic State", "داعش", "DAIŞ", "daesh"],
    sdf: ["SDF", "QSD", "قسد", "هەسەدە", "Syrian Democratic Forces", "HSD"],
    peshmerga: ["Peshmerga", "Peshmarga", "پێشمەرگە", "البيشمركة", "Pêşmerge"],
    pmf: ["Hashd", "PMF", "PMU", "Hashd al-Shaabi", "الحشد الشعبي", "حەشد"],
    asayish: ["Asayish", "Asayîş", "الأسايش", "ئاسایش"],
  };
  test.each(Object.entries(spellings).flatMap(([id, all]) => all.map((spelling) => [spelling, id] as const)))("%s: %s", (spelling, id) => {
    const involved = rows.filter((row) => (["attackers", "targets", "responders"] as const).some((role) => wordsAt(table.roles[role], row).some((party) => party === id)));
    expect(involved.length).toBeGreaterThan(0);
    expect(found(spelling)).toEqual(expect.arrayContaining(involved));
  });
});

describe("who is cited is found", () => {
  test.each([["SOHR", "sohr"], ["Syrian Observatory", "sohr"], ["المرصد السوري", "sohr"], ["Human Rights Watch", "hrw"], ["HRW", "hrw"], ["Reuters", "reuters"], ["AFP", "afp"]])("by %s", (words, authority) => {
    const citing = rows.filter((row) => readIncident(table, row).claims.some((claim) => claim.authority === authority));
    expect(citing.length).toBeGreaterThan(0);
    expect(found(words)).toEqual(expect.arrayContaining(citing));
  });

  test("by the publisher of a page", () => {
    const cited = rows.filter((row) => readIncident(table, row).sources.some(({ publisher }) => publisher === "north-press"));
    expect(cited.length).toBeGreaterThan(0);
    expect(found("North Press")).toEqual(expect.arrayContaining(cited));
  });
});

describe("false friends: a word does not find", () => {
  test.each([
    ["Salman", "IQ-SU"], ["Hasan", "SY-HA"], ["Levant", "SY-HA"], ["Kirku", "SY-DY"], ["Kirkuk", "SY-HA"], ["Baghdad", "SY-HA"], ["Sham", "SY-HA"], ["Mosul", "IQ-DI"],
    ["Raqqa", "IQ-KI"], ["Homs", "IQ-NI"], ["Daraa", "IQ-BG"], ["Diyala", "SY-DY"],
  ])("%s what is only in %s", (word, code) => {
    const inside = rows.filter((row) => wordAt(table.governorate, row) === code && !new RegExp(`\\b${word}`, "i").test(JSON.stringify(readIncident(table, row))));
    expect(inside.length).toBeGreaterThan(0);
    expect(found(word).filter((row) => inside.includes(row))).toEqual([]);
  });

  test("Iraq does not find Syrian incidents by a name that the Islamic State once had", () => {
    const syrian = rows.filter((row) => wordAt(table.country, row) === "SY" && !/iraq/i.test(JSON.stringify(readIncident(table, row))));
    expect(found("Iraq").filter((row) => syrian.includes(row))).toEqual([]);
  });
});

describe("a search that finds nothing suggests", () => {
  test.each([
    ["Gwheran", "Ghweran"], ["Hasakaz prison", "Al-Hasakah prison"], ["Bahgdad", "Baghdad"], ["Peshmegra", "Peshmerga"], ["Baduhs", "Badush"], ["غوريان", "غويران"], ["Diyalla attack", null],
    ["zzzzzz", null], ["qqq", null],
  ])("%s: %s", (words, suggestion) => {
    if (suggestion !== null) expect(found(words)).toEqual([]);
    expect(suggestedSearch(words, table)).toBe(suggestion);
  });

  test("only what finds something", () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (words) => {
      const suggestion = suggestedSearch(words, table);
      if (suggestion !== null) expect(found(suggestion).length).toBeGreaterThan(0);
    }), { numRuns: 60 });
  });

  test("by the number of letters that differ", () => {
    expect([editDistance("abc", "abc", 2), editDistance("abc", "acb", 2), editDistance("abc", "xabc", 2), editDistance("abc", "xyz", 2), editDistance("", "ab", 2)]).toEqual([0, 1, 1, null, 2]);
  });
});
