import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isScoped } from "../domain/claim";
import type { Incident } from "../domain/incident";
import { aClaim } from "../testing/aClaim";
import { aDay } from "../testing/aDay";
import { anIncident } from "../testing/anIncident";
import { shippedAtlas } from "../testing/shippedAtlas";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { tableOf } from "../testing/tableOf";
import { buffersOf, bytesOf } from "./buffers";
import { numberAt } from "./claimColumns";
import { NO_CODE, wordAt, wordsAt } from "./codes";
import { columnOf } from "./columnBuilder";
import { readIncident } from "./readIncident";
import type { IncidentTable } from "./table";
import { textColumn } from "./textColumn";
import { textAt } from "./textPool";
import { codeColumn, codeLists } from "./wordColumn";

describe("a table gives back what it was given", () => {
  test("every shipped incident", () => {
    const { incidents, dictionaries } = shippedAtlas();
    expect(incidents.length).toBeGreaterThan(90);
    const table = tableOf(incidents, dictionaries);
    expect(readAll(table)).toEqual(inOrder(incidents));
    expect(table.dictionaries).toEqual(dictionaries);
  });

  test.each([1, 2, 3])("synthetic incidents of seed %i", (seed) => {
    const incidents = syntheticIncidents(seed, 300);
    expect(readAll(tableOf(incidents))).toEqual(inOrder(incidents));
  });

  test("an end equal to the start reads as null", () => {
    expect(readAll(tableOf([anIncident({ start: "2022-01-20", end: "2022-01-20" })]))[0]?.end).toBeNull();
  });

  test("unknown is not zero: neither a coordinate nor a count", () => {
    const [nowhere, nullIsland] = readAll(tableOf([anIncident({ id: "a", lat: null, lon: null }), anIncident({ id: "b", lat: 0, lon: -0.5 })]));
    expect(nowhere?.place).toMatchObject({ lat: null, lon: null });
    expect(nullIsland?.place).toMatchObject({ lat: 0, lon: -0.5 });
    const [stated] = readAll(tableOf([anIncident({ killed: 0 })]));
    expect(stated?.claims[0]).toMatchObject({ count: 0, low: null, high: null });
  });

  test("a table of nothing", () => {
    expect(tableOf([]).rows).toBe(0);
    expect(bytesOf(tableOf([])).columns).toBeGreaterThan(0);
  });
});

test("rows are sorted by first day, then by id, whatever the order given", () => {
  const incidents = [
    anIncident({ id: "b", start: "2022-01-20" }), anIncident({ id: "a", start: "2022-01-20" }), anIncident({ id: "z", start: "1969-12-31" }),
  ];
  expect(readAll(tableOf(incidents)).map(({ id }) => id)).toEqual(["z", "a", "b"]);
  expect(readAll(tableOf(incidents.toReversed())).map(({ id }) => id)).toEqual(["z", "a", "b"]);
});

test("ids of one day are sorted by code unit, not by their bytes", () => {
  const ids = ["a", "\uFF5E", "b", "\u{1F728}", "é"];
  const sorted = readAll(tableOf(ids.map((id) => anIncident({ id, start: "2022-01-20" })))).map(({ id }) => String(id));
  expect(sorted).toEqual(["a", "b", "é", "\u{1F728}", "\uFF5E"]);
});

test("the same incidents make the same table in whatever order they come", () => {
  const incidents = syntheticIncidents(2, 300);
  expect(tableOf(incidents.toReversed())).toEqual(tableOf(incidents));
});

test("a row costs at most 64 bytes without its texts, claims and sources", ({ annotate }) => {
  const rows = 5_000;
  const table = tableOf(syntheticIncidents(7, rows));
  const { columns, claims, sources, texts } = bytesOf(table);
  const [ofRow, ofClaim, ofSource] = [columns / rows, claims / table.claims.count.length, sources / table.sources.page.length];
  expect(ofRow).toBeLessThanOrEqual(64);
  expect(ofClaim).toBeLessThanOrEqual(32);
  expect(ofSource).toBeLessThanOrEqual(16);
  expect(texts).toBeGreaterThan(columns);
  return annotate(`bytes: ${ofRow.toFixed(1)} a row, ${ofClaim.toFixed(1)} a claim, ${ofSource.toFixed(1)} a source, ${(texts / rows).toFixed(0)} of text a row`);
});

describe("what rules and filters read of claims and sources", () => {
  const incidents = inOrder(syntheticIncidents(4, 200));
  const { claims, sources } = tableOf(incidents);

  test("a claim is counted unless a reason says that it is not", () => {
    const all = incidents.flatMap((incident) => incident.claims);
    expect([...claims.counted]).toEqual(all.map((claim) => (claim.notCounted !== null ? 0 : isScoped(claim) ? 2 : 1)));
    expect(new Set(claims.counted)).toEqual(new Set([0, 1, 2]));
    const scoped = [aClaim({ scope: { subgroup: "women" } }), aClaim({ id: "c2", scope: { interval: { from: aDay("2022-01-20"), to: aDay("2022-01-30") } } }), aClaim({ id: "c3", scope: { subgroup: "men" }, notCounted: "subgroup" })];
    expect([...tableOf([anIncident({ claims: scoped })]).claims.counted]).toEqual([2, 1, 0]);
  });

  test("a source has its row, publisher, day and page", () => {
    const all = incidents.flatMap((incident) => incident.sources);
    expect([...sources.offsets]).toEqual([0, ...incidents.map((_, row) => incidents.slice(0, row + 1).flatMap((incident) => incident.sources).length)]);
    expect(all.map((_, at) => wordAt(sources.publisher, at))).toEqual(all.map(({ publisher }) => publisher));
    expect(all.map((_, at) => numberAt(sources.date, at))).toEqual(all.map(({ date }) => date));
    const addresses = [...new Set(all.map(({ url }) => url))];
    expect([...sources.page]).toEqual(all.map(({ url }) => addresses.indexOf(url)));
    expect([sources.pages, addresses.length < all.length]).toEqual([addresses.length, true]);
  });
});

test("each column is named for the transfer once", () => {
  const buffers = buffersOf(tableOf(syntheticIncidents(1, 10)));
  expect(new Set(buffers).size).toBe(buffers.length);
  expect(buffers.length).toBeGreaterThan(25);
});

describe("columns", () => {
  test("of words know what is missing", () => {
    const column = codeColumn(["a", null, "b", "a", ""]);
    expect(column.dictionary).toEqual(["a", "b", ""]);
    expect([0, 1, 2, 3, 4].map((row) => wordAt(column, row))).toEqual(["a", null, "b", "a", ""]);
    expect(wordAt(column, 99)).toBeNull();
  });

  test("of words hold prototype names like any other", () => {
    const words = ["__proto__", "constructor", "toString", null];
    const column = codeColumn(words);
    expect(words.map((_, row) => wordAt(column, row))).toEqual(words);
  });

  test("of words refuse more than a code can say", () => {
    const words = Array.from({ length: NO_CODE + 1 }, (_, index) => `w${index}`);
    expect(wordAt(codeColumn(words.slice(0, NO_CODE)), NO_CODE - 1)).toBe(`w${NO_CODE - 1}`);
    expect(() => codeColumn(words)).toThrow("More than 65535 different values");
  });

  test("of lists keep each row's own", () => {
    const lists = [["a", "b"], [], ["b", "b"], ["c"], []];
    const column = codeLists(lists);
    expect([column.dictionary, [...column.offsets]]).toEqual([["a", "b", "c"], [0, 2, 2, 4, 5, 5]]);
    expect(lists.map((_, row) => wordsAt(column, row))).toEqual(lists);
  });

  test("of texts hold each text once, and nothing where there is no row", () => {
    const pool = poolOf(["road", "", "road", "كمين", "", "roads", "road"]);
    expect([[...pool.codes], [...pool.offsets]]).toEqual([[0, 1, 0, 2, 1, 3, 0], [0, 4, 4, 12, 17]]);
    expect([textAt(pool, 7), textAt(pool, -1), textAt(poolOf([]), 0)]).toEqual(["", "", ""]);
  });

  test("of texts tell many apart that differ in one sign", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `https://example.org/${"a".repeat(index % 7)}/${index >> 1}`);
    const pool = poolOf(texts);
    expect(pool.offsets.length - 1).toBe(new Set(texts).size);
    expect(texts.map((_, row) => textAt(pool, row))).toEqual(texts);
  });

  test("of texts keep every sign", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const pool = poolOf(texts);
      expect(texts.map((_, row) => textAt(pool, row))).toEqual(texts);
    }));
    const pool = poolOf(["\uFEFFmarked", "", "ﷺ 🜨 e\u0301"]);
    expect([0, 1, 2].map((row) => textAt(pool, row))).toEqual(["\uFEFFmarked", "", "ﷺ 🜨 e\u0301"]);
  });
});

function poolOf(texts: readonly string[]) {
  return columnOf(textColumn((text: string) => text), texts);
}

function readAll(table: IncidentTable): readonly Incident[] {
  return Array.from({ length: table.rows }, (_, row) => readIncident(table, row));
}

function inOrder(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)).map((incident) => ({
    ...incident,
    end: incident.end === incident.start ? null : incident.end,
  }));
}
