import type { GenericSchema, InferOutput } from "valibot";
import type { Authority } from "../../domain/authority";
import type { Dictionaries } from "../../domain/dictionaries";
import type { Facility, Holder } from "../../domain/facility";
import type { AuthorityId, FacilityId, PartyId, PublisherId } from "../../domain/identifiers";
import type { Party } from "../../domain/party";
import type { Publisher } from "../../domain/source";
import type { Finding } from "../finding";
import type { RecordReport } from "../importer";
import { readEntries } from "./readEntries";
import { halfACoordinate } from "./rules/coordinates";
import { endBeforeStart } from "./rules/dayOrder";
import { unresolved } from "./rules/references";
import { authorityShape, type GivenAuthority } from "./shapes/authorityShape";
import type { GivenDocument } from "./shapes/documentShape";
import { facilityShape, type GivenFacility } from "./shapes/facilityShape";
import { fit } from "./shapes/fit";
import { partyShape, type GivenParty } from "./shapes/partyShape";
import { publisherShape, type GivenPublisher } from "./shapes/publisherShape";
import { dayOrNull } from "./toDay";

/** The document's parties, authorities, publishers and facilities; those that are not in order are left out and reported. */
export function readDictionaries(document: GivenDocument, report: RecordReport): Dictionaries {
  const parties = readList(document, "parties", report, partyShape, () => [], toParty);
  const known = new Set<string>(parties.map(({ id }) => id));
  return {
    parties,
    authorities: readList(document, "authorities", report, authorityShape, (given) => authorityFindings(given, known), toAuthority),
    publishers: readList(document, "publishers", report, publisherShape, () => [], toPublisher),
    facilities: readList(document, "facilities", report, facilityShape, (given) => facilityFindings(given, known), toFacility),
  };
}

function readList<Shape extends GenericSchema, Entry extends { readonly id: string }>(
  document: GivenDocument,
  list: keyof Dictionaries,
  report: RecordReport,
  shape: Shape,
  findingsOf: (given: InferOutput<Shape>) => readonly Finding[],
  toEntry: (given: InferOutput<Shape>) => Entry,
): readonly Entry[] {
  return readEntries(document[list], list, report, (value) => {
    const fitted = fit(shape, value);
    if (!fitted.fits) return { findings: fitted.findings };
    const findings = findingsOf(fitted.output);
    return findings.length > 0 ? { findings } : { entry: toEntry(fitted.output) };
  });
}

function authorityFindings({ party }: GivenAuthority, parties: ReadonlySet<string>): readonly Finding[] {
  return unresolved(party, parties, ["party"], "a party of the data set, or null");
}

function facilityFindings(facility: GivenFacility, parties: ReadonlySet<string>): readonly Finding[] {
  return [
    ...halfACoordinate(facility, []),
    ...facility.holders.flatMap(({ party, from, to }, index) => [
      ...unresolved(party, parties, ["holders", index, "party"], "a party of the data set"),
      ...endBeforeStart(from, to, ["holders", index, "to"]),
    ]),
  ];
}

function toParty(given: GivenParty): Party {
  return { ...given, id: given.id as PartyId };
}

function toAuthority(given: GivenAuthority): Authority {
  return { ...given, id: given.id as AuthorityId, party: given.party as PartyId | null };
}

function toPublisher(given: GivenPublisher): Publisher {
  return { ...given, id: given.id as PublisherId };
}

function toFacility(given: GivenFacility): Facility {
  const holders = given.holders.map(({ party, from, to }): Holder => ({ party: party as PartyId, from: dayOrNull(from), to: dayOrNull(to) }));
  return { ...given, id: given.id as FacilityId, holders };
}
