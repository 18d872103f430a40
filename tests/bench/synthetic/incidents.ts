import { addDays, parseDay, type Day, type Period } from "../../../app/domain/day";
import type { GovernorateCode, IncidentId, PartyId, SourceId } from "../../../app/domain/identifiers";
import { incidentKinds, type Incident, type IncidentKind } from "../../../app/domain/incident";
import type { Party } from "../../../app/domain/party";
import type { Place } from "../../../app/domain/place";
import type { Source } from "../../../app/domain/source";
import { seededRandom, type SeededRandom } from "../../../app/testing/seededRandom";
import { syntheticClaimsOf } from "./claims";
import { partiesOf, publishers } from "./dictionaries";
import { spread, syntheticTowns, type SyntheticTown } from "./towns";
import { someWords } from "./words";

/** The days of the made-up incidents: 3,653 of them. */
export const syntheticSpan: Period = { from: parseDay("2015-01-01") as Day, to: parseDay("2024-12-31") as Day };

/** So many made-up incidents, one at a time and the same ones for the same seed, in no order of days. */
export function* syntheticIncidents(seed: number, count: number): Generator<Incident, void, undefined> {
  const random = seededRandom(seed);
  const towns = syntheticTowns(random);
  for (let index = 0; index < count; index += 1) yield anIncident(random, towns, index);
}

/** More kinds of attack than of anything else. */
const kinds: readonly IncidentKind[] = [...incidentKinds, "ambush", "bombing", "bombing", "checkpoint-attack", "checkpoint-attack", "raid"];

function anIncident(random: SeededRandom, towns: readonly SyntheticTown[], index: number): Incident {
  // Some towns see far more than others.
  const town = towns[Math.floor(towns.length * random.next() ** 1.4)] ?? random.pick(towns);
  const kind = random.pick(kinds);
  const start = addDays(syntheticSpan.from, random.between(0, syntheticSpan.to - syntheticSpan.from));
  const days = random.chance(0.03) ? random.between(1, random.chance(0.1) ? 60 : 6) : 0;
  const [attacker, target] = kind === "air-strike" || kind === "counter-operation" ? [partiesOf.forces, partiesOf.militants] : [partiesOf.militants, partiesOf.forces];
  const targets = [idOf(random, target), ...(random.chance(0.3) ? [idOf(random, partiesOf.civilians)] : [])];
  const attackers = random.chance(0.85) ? [idOf(random, attacker)] : [];
  const victims = [...targets, ...attackers, ...(kind.startsWith("prison") ? [idOf(random, partiesOf.detainees)] : [])];
  const sources = syntheticSources(random, start, index);
  return {
    id: `i${index.toString(36)}` as IncidentId,
    title: `${kind.replaceAll("-", " ")} at ${town.name}, ${someWords(random, 2)}`,
    kind,
    start,
    end: days === 0 ? null : (Math.min(start + days, syntheticSpan.to) as Day),
    dayPrecision: random.chance(0.97) ? "day" : random.pick(["week", "month"]),
    timeLocal: null,
    place: placeIn(random, town),
    facility: null,
    attackers,
    targets,
    responders: random.chance(0.1) ? [idOf(random, partiesOf.forces)] : [],
    summary: `${someWords(random, random.between(6, 12))}.`,
    note: "",
    related: [],
    sources,
    statements: [],
    claims: syntheticClaimsOf(random, start, victims, sources.map(({ id }) => id)),
  };
}

function idOf(random: SeededRandom, parties: readonly Party[]): PartyId {
  return random.pick(parties).id;
}

function syntheticSources(random: SeededRandom, start: Day, index: number): readonly Source[] {
  return Array.from({ length: random.chance(0.7) ? 1 : 2 }, (_, order) => ({
    id: `s${order + 1}` as SourceId,
    publisher: random.pick(publishers).id,
    date: addDays(start, random.between(0, 3)),
    url: `https://example.org/${index.toString(36)}/${order + 1}`,
  }));
}

/** Most are points at or near a town; some are known by their governorate alone, a few by no governorate. */
function placeIn(random: SeededRandom, { name, governorate, country, lat, lon }: SyntheticTown): Place {
  const known: GovernorateCode | null = random.chance(0.98) ? governorate : null;
  const precision = random.pick(["exact", "exact", "near", "near", "near", "near", "district", "district", "governorate"] as const);
  const isArea = precision === "governorate";
  const reach = precision === "exact" ? 0.02 : precision === "near" ? 0.05 : 0.15;
  return {
    name: { en: name },
    governorate: known,
    country,
    lat: isArea ? null : rounded(lat + reach * spread(random)),
    lon: isArea ? null : rounded(lon + reach * spread(random)),
    precision: isArea && known === null ? "country" : precision,
    spellings: [],
  };
}

/** To the millionth of a degree in which tables hold it. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000;
}
