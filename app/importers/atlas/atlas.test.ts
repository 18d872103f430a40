import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../domain/day";
import { hostileTexts } from "../fixtures/hostileTexts";
import { readAtlasText } from "./readAtlasText";

const text = readFileSync(new URL("../fixtures/atlas/two-incidents.json", import.meta.url), "utf8");

describe("a good document", () => {
  const { dataset, dictionaries, incidents } = readAtlasText(text, "file");
  const [full, bare] = incidents;

  test("says what it is, and names what its incidents refer to", () => {
    expect(dataset).toEqual({
      id: "made-up", title: "Made-up incidents for tests", licence: "CC0", citation: "Nobody; nothing in it happened",
      date: parseDay("2022-02-01"), sample: "census",
    });
    expect(dictionaries.parties.map(({ id }) => id)).toEqual(["red", "blue"]);
    expect(dictionaries.authorities[0]?.party).toBe("blue");
    expect(dictionaries.facilities[0]?.holders).toEqual([{ party: "blue", from: parseDay("2015-01-01"), to: null }]);
  });

  test("keeps nought a statement and what was not said null", () => {
    expect(full?.claims.map(({ count, low, high }) => [count, low, high])).toEqual([[0, null, null], [null, 5, 9], [null, null, null]]);
    expect(full?.claims.map(({ reported }) => reported)).toEqual([parseDay("2022-01-02"), null, parseDay("2022-01-31")]);
    expect(bare).toMatchObject({ end: null, timeLocal: null, facility: null, claims: [] });
    expect(bare?.place).toEqual({
      name: { en: "Somewhere" }, governorate: null, country: "SY", lat: null, lon: null, precision: "unknown", spellings: [],
    });
  });

  test("turns days and scopes into the program's own", () => {
    expect(full).toMatchObject({ start: parseDay("2022-01-01"), end: parseDay("2022-01-02") });
    expect(full?.claims[0]?.scope).toEqual({ includes: ["c2"], interval: { from: parseDay("2022-01-01"), to: parseDay("2022-01-02") } });
    expect(full?.claims[1]?.scope).toEqual({ partOf: "c1", otherIncidents: ["2022-01-02-bare"], subgroup: "drivers" });
  });

  test("comes through a byte order mark", () => {
    expect(readAtlasText(`\uFEFF${text}`, "file").counts.accepted).toBe(2);
  });

  test("shows no sign before nought", () => {
    const [incident] = readAtlasText(text.replace('"count": 0', '"count": -0'), "file").incidents;
    expect(Object.is(incident?.claims[0]?.count, 0)).toBe(true);
  });
});

describe("a bad document", () => {
  const issuesOf = (broken: string) => readAtlasText(broken, "file").issues.map(({ code, pointer }) => `${code} ${pointer}`);

  test("is refused as a whole with one issue where it is not this format at all", () => {
    expect(readAtlasText("{ not json", "file").issues).toEqual([
      { code: "cut-off", severity: "refused", file: "file", pointer: "", found: '"{ not json"', allowed: expect.stringContaining("a JSON document: ") as string },
    ]);
    expect(issuesOf("  ")).toEqual(["empty-file "]);
    expect(issuesOf("{}")).toEqual(["not-allowed "]);
  });

  test("is refused as a whole where its head is wrong", () => {
    expect(issuesOf(text.replace('"version": 1', '"version": 2'))).toEqual(["not-allowed /version"]);
    expect(issuesOf(text.replace('"date": "2022-02-01"', '"date": "2022-02-31"'))).toEqual(["impossible-day /date"]);
    expect(issuesOf(text.replace('"licence": "CC0",', ""))).toEqual(["missing-field /licence"]);
    expect(issuesOf(text.replace('"licence": "CC0",', '"licence": "CC0", "__proto__": {"a": 1},'))).toEqual(["prototype-key /__proto__"]);
  });

  test("loses only its bad incident", () => {
    const read = readAtlasText(text.replace('"kind": "barracks-attack"', '"kind": "party"'), "file");
    expect(read.counts).toEqual({ read: 2, accepted: 1, setAside: 0, refused: 1 });
    expect(read.incidents.map(({ id }) => id)).toEqual(["2022-01-02-bare"]);
    expect(read.issues).toMatchObject([{ code: "not-allowed", pointer: "/incidents/0/kind", found: '"party"' }]);
  });

  test("names every unknown field, and everything else wrong, at once", () => {
    const broken = text.replace('"kind": "raid",', '"kind": "raids", "one": 1, "two": 2,');
    expect(issuesOf(broken)).toEqual(["not-allowed /incidents/1/kind", "unknown-field /incidents/1/one", "unknown-field /incidents/1/two"]);
  });

  test("keeps the second incident with an id, for whoever knows them all, and refuses the second party with one", () => {
    const { incidents, ...rest } = JSON.parse(text) as { readonly incidents: readonly unknown[] };
    const twice = readAtlasText(JSON.stringify({ ...rest, incidents: [...incidents, ...incidents] }), "file");
    expect(twice.issues).toEqual([]);
    expect(twice.counts).toEqual({ read: 4, accepted: 4, setAside: 0, refused: 0 });
    expect(issuesOf(text.replace('"id": "blue", "name"', '"id": "red", "name"'))).toContain("repeated-id /parties/1/id");
  });

  test("explains a broken name, and refuses what refers to it", () => {
    const read = readAtlasText(text.replace('"side": "militants"', '"side": "reds"'), "file");
    expect(read.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "not-allowed /parties/0/side",
      "unknown-reference /incidents/0/attackers/0",
      "unknown-reference /incidents/0/claims/1/party",
      "unknown-reference /incidents/0/claims/2/party",
    ]);
    expect(issuesOf(text.replace('"party": "blue", "from"', '"party": "nobody", "from"'))).toContain("unknown-reference /facilities/0/holders/0/party");
    expect(issuesOf(text.replace('"lat": 34.1, "lon": 44.5,\n      "precision"', '"lat": null, "lon": 44.5,\n      "precision"'))[0]).toBe("half-a-coordinate /facilities/0/lat");
  });

  test("cannot exhaust the stack or the reader's patience", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(issuesOf(deep)).toEqual(["not-allowed "]);
    expect(issuesOf(text.replace('"Nearly nothing said"', deep))).toEqual(["wrong-type /incidents/1/title"]);
    const traps = `${'{"__proto__":1,"a":'.repeat(2_000)}1${"}".repeat(2_000)}`;
    expect(issuesOf(text.replace('"Nearly nothing said"', traps))).toHaveLength(20);
    const long = readAtlasText(text.replace("barracks-attack", "k".repeat(1_000_000)), "file").issues[0]?.found;
    expect(long).toBe(`"${"k".repeat(80)}…"`);
  });
});

describe("hostile texts", () => {
  test.each(hostileTexts.map((hostile) => [hostile.slice(0, 40), hostile]))("%j comes through as it is", (_shown, hostile) => {
    const written = JSON.stringify(hostile);
    const broken = text.replace('"Nearly nothing said"', () => written).replace('"Nothing of this happened either."', () => written);
    const incident = readAtlasText(broken, "file").incidents[1];
    expect([incident?.title, incident?.summary]).toEqual([hostile, hostile]);
  });

  test("reading leaves Object.prototype as it was", () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const key of ["__proto__", "constructor", "prototype"]) {
      for (const place of ['"title": "Nearly', '"en": "Red"', '"id": "gazette"', '"bound": "exact"', '"format"']) {
        const trap = text.replace(place, () => `"${key}": { "polluted": true, "toString": 1 }, ${place}`);
        expect(readAtlasText(trap, "file").issues.map(({ code }) => code)).toContain("prototype-key");
      }
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
