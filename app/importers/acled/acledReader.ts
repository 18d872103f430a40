import type { Statement } from "../../domain/claim";
import type { AuthorityId, PublisherId } from "../../domain/identifiers";
import { readCoordinates } from "../cells/readCoordinates";
import { readDay } from "../cells/readDay";
import { remembered } from "../cells/remembered";
import type { ImportContext, RecordReader, TableLayout } from "../importer";
import { everybody } from "../parties/fixedParties";
import { partyBook } from "../parties/partyBook";
import { countryNamed, type CountryRead } from "../places/countryNamed";
import { placeReader } from "../places/placeReader";
import { onlySource, sourcesFrom } from "../rows/claims";
import { cellOf, columnsOf } from "../rows/columns";
import { incidentIdOf } from "../rows/incidentIdOf";
import { kindWords } from "../rows/kindWords";
import { wordIn } from "../rows/wordIn";
import { acledActors } from "./acledActors";
import { acledFatalities } from "./acledFatalities";
import { acledKind } from "./acledKinds";
import { acledDayPrecisions, acledPlacePrecisions } from "./acledPrecisions";

const authority = "acled" as AuthorityId;

/** Reads rows of ACLED. Its places are towns and its days known, unless a column says otherwise. */
export function acledReader(layout: TableLayout, { released }: ImportContext): RecordReader<readonly string[]> {
  const index = indexesIn(layout);
  const field = (at: number): string => layout.columns[at] ?? "";
  const book = partyBook("acled");
  const actors = acledActors(book);
  const places = placeReader();
  const fatalities = acledFatalities({ authority, reported: released }, field(index.fatalities));
  const sources = sourcesFrom("acled", "https://acleddata.com/", released);
  const statements = remembered((text): readonly Statement[] =>
    text.trim() === "" ? [] : [{ text: `Sources named: ${text}`, authority, source: onlySource, reported: released }],
  );
  let rows = 0;


  return {
    dictionaries: () => ({
      parties: [everybody, ...book.parties()],
      authorities: [{ id: authority, name: "ACLED", spellings: ["Armed Conflict Location & Event Data"], kind: "compilation", party: null }],
      publishers: [{ id: "acled" as PublisherId, name: "ACLED", weak: false }],
      facilities: [],
    }),
    governorates: places.methods,
    read(row, report) {
      rows += 1;
      const cell = (at: number): string => cellOf(row, at);
      const country = countryOf(cell(index.country), cell(index.iso));
      if (country === "elsewhere") {
        const at = cell(index.country) === "" ? index.iso : index.country;
        return report.setAside("outside-area", field(at), cell(at), "Syria or Iraq");
      }
      const day = readDay(cell(index.day), "day-month");
      if (day === null) return report.refuse("not-a-day", field(index.day), cell(index.day), "a day such as 2022-01-25");
      if (day.remark !== null) report.remark(day.remark, field(index.day), cell(index.day));
      const place = places.read({
        name: cell(index.place), country, countryField: field(index.country), governorate: cell(index.governorate), governorateField: field(index.governorate),
        coordinates: readCoordinates(cell(index.lat), cell(index.lon), "."), pointField: field(index.lat),
        precision: wordIn(row, index.precision, acledPlacePrecisions, "near", "district", field(index.precision), report),
      }, report);
      if (place === null) return null;
      const { kind, words } = kindOf(`${cell(index.type)}\u0000${cell(index.subType)}`);
      if (kind === null) report.remark("unknown-word", field(index.type), cell(index.type), "Read as other.");
      const notes = cell(index.notes);
      return {
        id: incidentIdOf(cell(index.id), rows, field(index.id), report),
        title: `${words} in ${place.name.en}`,
        kind: kind ?? "other",
        start: day.day,
        end: null,
        dayPrecision: wordIn(row, index.dayPrecision, acledDayPrecisions, "day", "day", field(index.dayPrecision), report),
        timeLocal: null,
        place,
        facility: null,
        attackers: actors(cell(index.actor1), cell(index.beside1), cell(index.inter1)),
        targets: actors(cell(index.actor2), cell(index.beside2), cell(index.inter2)),
        responders: [],
        summary: notes,
        note: "",
        related: [],
        sources,
        statements: statements(cell(index.source)),
        claims: fatalities(cell(index.fatalities), notes, report),
      };
    },
  };
}

function indexesIn({ columns }: TableLayout) {
  const at = columnsOf(columns).indexOf;
  return {
    id: at("event_id_cnty", "data_id"), day: at("event_date"), dayPrecision: at("time_precision"), type: at("event_type"), subType: at("sub_event_type"),
    actor1: at("actor1"), beside1: at("assoc_actor_1", "ally_actor_1"), inter1: at("inter1"),
    actor2: at("actor2"), beside2: at("assoc_actor_2", "ally_actor_2"), inter2: at("inter2"),
    country: at("country"), iso: at("iso"), governorate: at("admin1"), place: at("location"), lat: at("latitude"), lon: at("longitude"),
    precision: at("geo_precision"), source: at("source"), notes: at("notes"), fatalities: at("fatalities"),
  };
}

function countryOf(name: string, iso: string): CountryRead {
  if (name.trim() !== "" || iso.trim() === "") return countryNamed(name);
  return iso.trim() === "760" ? "SY" : iso.trim() === "368" ? "IQ" : "elsewhere";
}

/** Kind, and the words with which its title begins, by event type and sub-type. */
const kindOf = remembered((types) => {
  const [type = "", subType = ""] = types.split("\u0000");
  const kind = acledKind(type, subType);
  return { kind, words: kind === null || kind === "other" ? subType.trim() || type.trim() || kindWords.other : kindWords[kind] };
});
