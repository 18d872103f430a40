import type { Facility } from "../../domain/facility";
import type { FacilityId, GovernorateCode, PartyId } from "../../domain/identifiers";
import { formsOf } from "../../domain/name";
import type { Party } from "../../domain/party";
import { fold } from "../../gazetteer/fold";
import { spellingsOf } from "../../gazetteer/spellings";
import { message } from "../../i18n/message";
import { readIncident } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";
import { inWordsOfParts, wholeText, type FilterKind } from "../filter";
import { kindName } from "./kind";

const LONGEST = 200;

/** Words in any script and spelling; every one of them must begin a word of the incident. */
export const textFilter: FilterKind = inWordsOfParts({
  id: "text",
  label: message("Text"),
  control: "text",
  keys: ["q"],
  read(raw) {
    const words = raw.replace(/\s+/g, " ").trim().slice(0, LONGEST).trim();
    return words === "" ? { canonical: null, ignored: [] } : wholeText(raw, fold(words) === "" ? null : words);
  },
  test(values, { table }) {
    const words = fold(values["q"] ?? "").split(" ").filter(Boolean).map((word) => ` ${word}`);
    const texts = foldedTexts(table);
    return (row) => words.every((word) => texts[row]?.includes(word));
  },
  parts: ({ q = "" }) => [{ words: message("“{words}”", { words: q }), without: { q: undefined } }],
});

const folded = new WeakMap<IncidentTable, readonly string[]>();

/** What is searched of each row, each word after a space; made once for a table, at the first search. */
function foldedTexts(table: IncidentTable): readonly string[] {
  const known = folded.get(table);
  if (known) return known;
  const parties = new Map(table.dictionaries.parties.map((party) => [party.id, party]));
  const facilities = new Map(table.dictionaries.facilities.map((facility) => [facility.id, facility]));
  const texts = Array.from({ length: table.rows }, (_, row) => searchedText(table, row, parties, facilities));
  folded.set(table, texts);
  return texts;
}

function searchedText(
  table: IncidentTable,
  row: number,
  parties: ReadonlyMap<PartyId, Party>,
  facilities: ReadonlyMap<FacilityId, Facility>,
): string {
  const incident = readIncident(table, row);
  const governorate: GovernorateCode | null = incident.place.governorate;
  const facility = incident.facility ? facilities.get(incident.facility) : undefined;
  const texts = [
    incident.id, incident.title, incident.summary, incident.note, kindName(incident.kind).text,
    ...formsOf(incident.place.name), ...incident.place.spellings,
    ...(governorate ? spellingsOf(governorate) : []),
    ...(facility ? [...formsOf(facility.name), ...facility.spellings] : []),
    ...[...incident.attackers, ...incident.targets, ...incident.responders].flatMap((id) => {
      const party = parties.get(id);
      return party ? formsOf(party.name) : [];
    }),
  ];
  return ` ${texts.map(fold).join(" ")}`;
}
