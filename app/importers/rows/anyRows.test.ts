import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Incident } from "../../domain/incident";
import { isIncidentId } from "../../domain/incidentId";
import { tableFixtures } from "../../testing/tableFixtures";
import { readRows, type RowsRead } from "../../testing/readRows";
import { hostileTexts } from "../fixtures/hostileTexts";
import { guessMapping } from "../mapped/guessMapping";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostileTexts, "", "Syria", "Iraq", "2022-01-25", "-99", "36.5", "40.75", "1e309", "x".repeat(100_000), "9".repeat(1_000)),
);

describe.each(tableFixtures)("%s", (_id, importer, records) => {
  const mapping = importer.id === "mapped" ? guessMapping(records).mapping : null;
  const [names = [], ...rows] = records;

  test("accounts for rows of any cells, and never throws", () => {
    // Each cell is sound or hostile; rows may be too short or too long.
    const row = fc.constantFrom(...rows).chain((sound) =>
      fc.tuple(...[...sound, "", ""].map((cell) => fc.oneof({ weight: 5, arbitrary: fc.constant(cell) }, { weight: 1, arbitrary: hostile }))).chain((cells) =>
        fc.integer({ min: 0, max: cells.length }).map((length) => (length % 4 === 0 ? cells.slice(0, length) : cells)),
      ),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (some) => {
        const read = readRows(importer, [names, ...some], mapping);
        expect(read.incidents).toHaveLength(some.length);
        for (const incident of read.incidents) if (incident) expect(isSound(incident, read)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("gives ids that an export may carry, and refers to nothing that it does not name", () => {
    const read = readRows(importer, records, mapping);
    const incidents = read.incidents.filter((incident) => incident !== null);
    expect(incidents.length).toBeGreaterThan(3);
    for (const incident of incidents) expect(isSound(incident, read)).toEqual([]);
  });

  test("is recognised by no other importer that knows its format", () => {
    const others = tableFixtures.filter(([id]) => id !== importer.id && id !== "mapped");
    for (const [, other] of others) expect(other.recognises(records)).toBeNull();
  });
});

/** What is wrong with an incident by the rules of the atlas's own format. */
function isSound(incident: Incident, { dictionaries }: RowsRead): readonly string[] {
  const parties = new Set(dictionaries.parties.map(({ id }) => id));
  const authorities = new Set(dictionaries.authorities.map(({ id }) => id));
  const publishers = new Set(dictionaries.publishers.map(({ id }) => id));
  const named = [...incident.attackers, ...incident.targets, ...incident.claims.map(({ party }) => party)];
  const ids = [...parties, ...authorities, ...publishers];
  const { lat, lon, precision } = incident.place;
  return [
    ...named.filter((id) => !parties.has(id)).map((id) => `party ${id}`),
    ...[...incident.claims, ...incident.statements].filter(({ authority, source }) => !authorities.has(authority) || source !== incident.sources[0]?.id).map(() => "authority or source"),
    ...incident.sources.filter(({ publisher }) => !publishers.has(publisher)).map(() => "publisher"),
    ...(isIncidentId(incident.id) ? [] : ["id"]),
    ...ids.filter((id) => id.length > 100 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map((id) => `id ${id}`),
    ...((lat === null) !== (lon === null) ? ["half a coordinate"] : []),
    ...(lat !== null && (precision === "governorate" || precision === "country" || precision === "unknown") ? ["a point of an area"] : []),
    ...(incident.end !== null && incident.end <= incident.start ? ["end"] : []),
    ...(incident.place.name.en === "" ? ["place without a name"] : []),
    ...incident.claims.filter(({ bound, count, low, high }) => (bound === "unknown") !== (count === null && low === null && high === null)).map(({ id }) => `claim ${id}`),
    ...(new Set(incident.claims.map(({ id }) => id)).size === incident.claims.length ? [] : ["claim ids"]),
  ];
}
