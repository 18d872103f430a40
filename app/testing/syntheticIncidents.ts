import { addDays, type Day } from "../domain/day";
import type { FacilityId, IncidentId, PartyId, PublisherId, SourceId } from "../domain/identifiers";
import { dayPrecisions, incidentKinds, relations, type Incident } from "../domain/incident";
import { groundRadius, precisions, type Place } from "../domain/place";
import { governorates } from "../gazetteer/governorates";
import { aDay } from "./aDay";
import { seededRandom, type SeededRandom } from "./seededRandom";
import { someDictionaries } from "./someDictionaries";
import { syntheticClaims } from "./syntheticClaims";

/**
 * So many made-up incidents of the world of `someDictionaries()`, the same ones for the same seed: in no order, with spans, vague
 * and missing places, parties in several roles, and claims of every kind, many without a number or a day.
 */
export function syntheticIncidents(seed: number, count: number): readonly Incident[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => syntheticIncident(random, index));
}

const FIRST_DAY = aDay("2012-01-01");
const DAYS = 14 * 365;
const TEXTS = ["", "An ambush near the road.", "كمين قرب الطريق", "بۆسەیەک لە نزیک ڕێگاکە", "“Quoted”, and\na second line", "🜨 rare signs ﷽"] as const;

function syntheticIncident(random: SeededRandom, index: number): Incident {
  const start = addDays(FIRST_DAY, random.between(0, DAYS));
  const parties = someDictionaries().parties.filter(({ kind }) => kind !== "sum").map(({ id }) => id);
  const role = (probability: number): PartyId[] => random.some(parties, probability);
  return {
    id: `incident-${index}` as IncidentId,
    title: `${random.pick(TEXTS)} ${index}`.trim(),
    kind: random.pick(incidentKinds),
    start,
    end: endOf(random, start),
    dayPrecision: random.chance(0.8) ? "day" : random.pick(dayPrecisions),
    timeLocal: random.chance(0.2) ? "about 03:00" : null,
    place: syntheticPlace(random),
    facility: random.chance(0.1) ? ("old-prison" as FacilityId) : null,
    attackers: role(0.3),
    targets: role(0.3),
    responders: role(0.1),
    summary: random.pick(TEXTS),
    note: random.pick(TEXTS),
    related: index > 0 && random.chance(0.1) ? [{ id: `incident-${random.between(0, index - 1)}` as IncidentId, how: random.pick(relations) }] : [],
    sources: ["s1", "s2"].map((id) => ({
      id: id as SourceId,
      publisher: random.pick(["gazette", "digest"]) as PublisherId,
      date: random.chance(0.8) ? addDays(start, random.between(0, 60)) : null,
      url: `https://example.org/${random.between(0, 999)}`,
    })),
    statements: random.some(TEXTS.slice(1), 0.1).map((text) => ({
      text, authority: random.pick(someDictionaries().authorities).id, source: "s1" as SourceId,
      reported: random.chance(0.7) ? addDays(start, 1) : null,
    })),
    claims: syntheticClaims(random, start),
  };
}

/** Most end on the day on which they begin; a few are sieges. */
function endOf(random: SeededRandom, start: Day): Day | null {
  return random.chance(0.85) ? null : addDays(start, random.between(1, random.chance(0.1) ? 200 : 10));
}

function syntheticPlace(random: SeededRandom): Place {
  const governorate = random.pick(governorates);
  const precision = random.pick(precisions);
  const hasPoint = groundRadius(precision) !== null ? random.chance(0.95) : random.chance(0.2);
  const isKnown = precision === "country" || precision === "unknown" ? random.chance(0.3) : random.chance(0.95);
  // A few places only, so that several incidents fall on one.
  const [row, column] = [random.between(0, 12), random.between(0, 12)];
  return {
    name: { en: `Place ${row}-${column}`, ...(random.chance(0.5) && { ar: "مكان" }), ...(random.chance(0.3) && { ckb: null }) },
    governorate: isKnown ? governorate.code : null,
    country: governorate.country,
    lat: hasPoint ? (32_000_001 + row * 400_000) / 1_000_000 : null,
    lon: hasPoint ? (38_000_003 + column * 600_000) / 1_000_000 : null,
    precision,
    spellings: random.some(["Makan", "شوێن"], 0.3),
  };
}
