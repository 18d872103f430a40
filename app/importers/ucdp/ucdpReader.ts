import type { Statement } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { AuthorityId, PartyId, PublisherId } from "../../domain/identifiers";
import { readCoordinates } from "../cells/readCoordinates";
import { readDay } from "../cells/readDay";
import type { ImportContext, RecordReader, RecordReport, TableLayout } from "../importer";
import { civilians, everybody, unidentified } from "../parties/fixedParties";
import { partyBook } from "../parties/partyBook";
import { countryNamed, type CountryRead } from "../places/countryNamed";
import { placeReader } from "../places/placeReader";
import { onlySource, sourcesFrom } from "../rows/claims";
import { cellOf, columnsOf } from "../rows/columns";
import { incidentIdOf } from "../rows/incidentIdOf";
import { wordIn } from "../rows/wordIn";
import { ucdpDeaths } from "./ucdpDeaths";
import { ucdpDayPrecisions, ucdpKinds, ucdpPlacePrecisions } from "./ucdpPrecisions";

const authority = "ucdp" as AuthorityId;

export function ucdpReader(layout: TableLayout, { released }: ImportContext): RecordReader<readonly string[]> {
  const index = indexesIn(layout);
  const field = (at: number): string => layout.columns[at] ?? "";
  const book = partyBook("ucdp");
  const places = placeReader();
  const deaths = ucdpDeaths({ authority, reported: released }, layout);
  const sources = sourcesFrom("ucdp", "https://ucdp.uu.se/", released);
  let rows = 0;

  const partyOf = (name: string): PartyId => {
    const trimmed = name.trim();
    if (trimmed === "") return unidentified.id;
    if (trimmed === "Civilians") return civilians.id;
    return trimmed.startsWith("Government of ") ? book.idOf(trimmed, "security-forces", "state") : book.idOf(trimmed, "militants");
  };
  const statement = (words: string, text: string): readonly Statement[] =>
    text.trim() === "" ? [] : [{ text: `${words}: ${text}`, authority, source: onlySource, reported: released }];
  const endOf = (text: string, start: Day, report: RecordReport): Day | null => {
    if (text.trim() === "") return null;
    const end = readDay(text, "day-month");
    if (end === null) report.remark("not-a-day", field(index.end), text, "The last day is not known.");
    else if (end.day < start) report.remark("end-before-start", field(index.end), text, "The last day is left out.");
    return end !== null && end.day > start ? end.day : null;
  };

  return {
    dictionaries: () => ({
      parties: [everybody, civilians, unidentified, ...book.parties()],
      authorities: [{ id: authority, name: "UCDP", spellings: ["Uppsala Conflict Data Program"], kind: "compilation", party: null }],
      publishers: [{ id: "ucdp" as PublisherId, name: "UCDP", weak: false }],
      facilities: [],
    }),
    governorates: places.methods,
    read(row, report) {
      rows += 1;
      const cell = (at: number): string => cellOf(row, at);
      const country = countryOf(cell(index.country), cell(index.countryId));
      if (country === "elsewhere") {
        const at = cell(index.country) === "" ? index.countryId : index.country;
        return report.setAside("outside-area", field(at), cell(at), "Syria or Iraq");
      }
      const day = readDay(cell(index.start), "day-month");
      if (day === null) return report.refuse("not-a-day", field(index.start), cell(index.start), "a day such as 2022-01-25");
      if (day.remark !== null) report.remark(day.remark, field(index.start), cell(index.start));
      const place = places.read({
        name: cell(index.place), country, countryField: field(index.country), governorate: cell(index.governorate), governorateField: field(index.governorate),
        coordinates: readCoordinates(cell(index.lat), cell(index.lon), "."), pointField: field(index.lat),
        precision: wordIn(row, index.precision, ucdpPlacePrecisions, "near", "unknown", field(index.precision), report),
      }, report);
      if (place === null) return null;
      const [sideA, sideB] = [partyOf(cell(index.sideA)), partyOf(cell(index.sideB))];
      return {
        id: incidentIdOf(cell(index.id), rows, field(index.id), report),
        title: `${cell(index.sideA)} – ${cell(index.sideB)}, ${place.name.en}`,
        kind: wordIn(row, index.type, ucdpKinds, "other", "other", field(index.type), report),
        start: day.day,
        end: endOf(cell(index.end), day.day, report),
        dayPrecision: wordIn(row, index.dayPrecision, ucdpDayPrecisions, "day", "day", field(index.dayPrecision), report),
        timeLocal: null,
        place,
        facility: null,
        attackers: [sideA],
        targets: [sideB],
        responders: [],
        summary: cell(index.headline) || cell(index.description),
        note: "",
        related: [],
        sources,
        statements: [...statement("Sources named by UCDP", cell(index.article)), ...statement("Origin named by UCDP", cell(index.original))],
        claims: deaths(row, sideA, sideB, report),
      };
    },
  };
}

function indexesIn({ columns }: TableLayout) {
  const at = columnsOf(columns).indexOf;
  return {
    id: at("id"), type: at("type_of_violence"), sideA: at("side_a"), sideB: at("side_b"), article: at("source_article"), original: at("source_original"),
    headline: at("source_headline"), description: at("where_description"), precision: at("where_prec"), place: at("where_coordinates"), governorate: at("adm_1"),
    lat: at("latitude"), lon: at("longitude"), country: at("country"), countryId: at("country_id"), start: at("date_start"), end: at("date_end"), dayPrecision: at("date_prec"),
  };
}

/** By name, else by the number that Gleditsch and Ward gave it. */
function countryOf(name: string, id: string): CountryRead {
  if (name.trim() !== "" || id.trim() === "") return countryNamed(name);
  return id.trim() === "652" ? "SY" : id.trim() === "645" ? "IQ" : "elsewhere";
}
