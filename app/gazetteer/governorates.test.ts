import { describe, expect, test } from "vitest";
import type { GovernorateCode } from "../domain/identifiers";
import { formsOf } from "../domain/name";
import { shippedAtlas } from "../testing/shippedAtlas";
import { fold } from "./fold";
import { governorateOf, governorates } from "./governorates";
import { spellingsOf } from "./spellings";

describe("governorates", () => {
  test("are 14 of Syria and 18 of Iraq, each with an ISO code and a name in four languages", () => {
    expect(governorates.filter(({ country }) => country === "SY").length).toBe(14);
    expect(governorates.filter(({ country }) => country === "IQ").length).toBe(18);
    for (const { code, country, name } of governorates) {
      expect(code).toMatch(new RegExp(`^${country}-[A-Z]{2}$`));
      expect(formsOf(name).length, code).toBe(4);
    }
    expect(new Set(governorates.map(({ code }) => code)).size).toBe(32);
    expect(new Set(governorates.map(({ name }) => name.en)).size).toBe(32);
  });

  test("are found by their code alone", () => {
    expect(governorateOf("SY-HA" as GovernorateCode)?.name.en).toBe("Al-Hasakah");
    expect(governorateOf("IQ-DI" as GovernorateCode)?.name.en).toBe("Diyala");
    for (const code of ["", "SY", "sy-ha", "SY-XX", "__proto__", "constructor"]) expect(governorateOf(code as GovernorateCode)).toBeNull();
  });

  test("hold every shipped incident, in its country", () => {
    for (const { id, place } of shippedAtlas().incidents) {
      if (place.governorate !== null) expect(governorateOf(place.governorate)?.country, id).toBe(place.country);
    }
  });
});

describe("spellings", () => {
  test("of each governorate hold its name in every language", () => {
    for (const { code, name } of governorates) {
      const spellings = new Set(spellingsOf(code).map(fold));
      for (const form of formsOf(name)) expect(spellings.has(fold(form)), `${code}: ${form}`).toBe(true);
    }
  });

  test("of one governorate are no other's", () => {
    const owners = new Map<string, string>();
    const shared = governorates.flatMap(({ code }) => [...new Set(spellingsOf(code).map(fold))].flatMap((spelling) => {
      const other = owners.get(spelling);
      owners.set(spelling, code);
      return other ? [`${spelling}: ${other} and ${code}`] : [];
    }));
    expect(shared).toEqual([]);
  });

  test("of what is no governorate are none", () => {
    for (const code of ["", "SY-XX", "__proto__", "constructor"]) expect(spellingsOf(code as GovernorateCode)).toEqual([]);
  });
});
