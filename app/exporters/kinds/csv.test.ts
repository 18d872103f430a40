import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../domain/day";
import type { PublisherId, SourceId } from "../../domain/identifiers";
import type { Incident } from "../../domain/incident";
import { aClaim } from "../../testing/aClaim";
import { aDay } from "../../testing/aDay";
import { anIncident } from "../../testing/anIncident";
import { anExportContext, exportedOf, fileOf, type ExportedOptions } from "../../testing/exported";
import { shippedAtlas } from "../../testing/shippedAtlas";
import { someDictionaries } from "../../testing/someDictionaries";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { incidentColumns } from "../incidentColumns";
import { csv } from "./csv";

type Row = Readonly<Record<string, string>>;

/** As another program reads it, which knows that lines of `# ` come before the names of the columns. */
function rowsIn(text: string): readonly Row[] {
  const body = text.replace(/^\uFEFF/, "").replace(/^(?:# (?:"(?:[^"]|"")*"|[^"\r])*\r\n)*/, "");
  const { data, errors } = Papa.parse<Row>(body, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function rowOf(incident: Incident, asked?: ExportedOptions): Promise<Row> {
  const [row] = rowsIn(fileOf(csv, await exportedOf([incident], someDictionaries(), asked)));
  return row ?? {};
}

test("each column has its own name, among them those that a table of incidents is known by", () => {
  const names = incidentColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([
    "id", "title", "kind", "start", "end", "country", "governorate", "place", "latitude", "longitude", "precision", "attacker", "target",
    "killed", "killed low", "killed high", "killed civilians", "wounded", "summary", "source", "address",
  ]));
});

describe("a row", () => {
  test("says of an incident what it says itself", async () => {
    const source = (id: string) => ({ id: id as SourceId, publisher: "gazette" as PublisherId, date: null, url: `https://example.org/${id}` });
    const row = await rowOf(anIncident({
      id: "one", title: "An ambush, so it was said", start: "2022-01-20", end: "2022-01-22", lat: 36.512345, lon: 40.75,
      attackers: ["fighters", "raiders"], responders: ["guards"], summary: "“Quoted”, and\na second line", note: "-5.2", sources: [source("s1"), source("s2")],
      statements: ["Said.", "Said again."].map((text) => ({ text, authority: aClaim().authority, source: aClaim().source, reported: null })),
      claims: [
        aClaim({ count: 8, low: 5, high: 12 }), aClaim({ id: "c2", party: "villagers", count: 0 }),
        aClaim({ id: "c3", outcome: "wounded", count: 4, bound: "at-least" }),
      ],
    }));
    expect(row).toMatchObject({
      id: "one", title: "An ambush, so it was said", kind: "ambush", start: "2022-01-20", end: "2022-01-22", "days known to the": "day", country: "SY",
      governorate: "Al-Hasakah", "governorate code": "SY-HA", place: "a village", latitude: "36.512345", longitude: "40.75", precision: "exact",
      attacker: "fighters; raiders", target: "soldiers", responder: "guards", killed: "8", "killed low": "5", "killed high": "12", "killed open end": "",
      "killed security forces": "8", "killed civilians": "0", "killed militants": "", wounded: "4", "wounded open end": "at least", captured: "",
      summary: "“Quoted”, and\na second line", note: "-5.2", source: "Gazette", address: "https://example.org/s1", "further addresses": "https://example.org/s2",
      "number of sources": "2", "number of claims": "3", "wounded security forces": "4", statements: "Said.\nSaid again.",
      claims: "killed, soldiers: 8 (5–12); Army, 2022-01-21\nkilled, villagers: 0; Army, 2022-01-21\nwounded, soldiers: at least 4; Army, 2022-01-21",
    });
  });

  test("leaves empty what is not known; a stated 0 is 0", async () => {
    const row = await rowOf(anIncident({ governorate: null, lat: null, lon: null, precision: "unknown", attackers: [], claims: [aClaim({ count: null })] }));
    for (const column of ["end", "governorate", "governorate code", "latitude", "longitude", "attacker", "killed", "killed low", "killed high", "summary"]) {
      expect([column, row[column]]).toEqual([column, ""]);
    }
    expect((await rowOf(anIncident({ killed: 0 })))["killed"]).toBe("0");
  });

  test("as of a day knows no more than that day did", async () => {
    const claims = [aClaim({ count: 1 }), aClaim({ id: "c2", count: 9, reported: "2022-02-01" })];
    const row = await rowOf(anIncident({ start: "2022-01-20", end: "2022-01-30", summary: "It ended.", claims }), { asOf: aDay("2022-01-25") });
    expect(row).toMatchObject({ end: "", summary: "", killed: "1", "number of claims": "1" });
  });
});

test.each([["shipped", shippedAtlas()], ["synthetic", { incidents: syntheticIncidents(8, 200), dictionaries: someDictionaries() }]] as const)(
  "%s incidents come back from the file, none lost, none torn",
  async (_world, { incidents, dictionaries }) => {
    const rows = rowsIn(fileOf(csv, await exportedOf(incidents, dictionaries), anExportContext({ dictionaries })));
    expect(rows).toHaveLength(incidents.length);
    const byId = new Map(rows.map((row) => [row["id"], row]));
    for (const { id, start, end, place, summary, sources } of incidents) {
      expect(byId.get(id)).toMatchObject({
        start: isoDay(start), end: end === null ? "" : isoDay(end), place: place.name.en, latitude: String(place.lat ?? ""), longitude: String(place.lon ?? ""),
        precision: place.precision, summary, address: sources[0]?.url ?? "",
        "further addresses": sources.slice(1).map(({ url }) => url).join(" "),
      });
    }
  },
);
