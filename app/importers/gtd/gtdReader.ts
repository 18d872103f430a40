import type { Day } from "../../domain/day";
import type { AuthorityId, PartyId, PublisherId } from "../../domain/identifiers";
import { daysFrom, laterDay } from "../cells/daysFrom";
import { readCoordinates } from "../cells/readCoordinates";
import { readDay } from "../cells/readDay";
import { saysUnknown } from "../cells/unknownWords";
import type { ImportContext, RecordReader, RecordReport, TableLayout } from "../importer";
import { everybody, unidentified } from "../parties/fixedParties";
import { partyBook } from "../parties/partyBook";
import { countryNamed, type CountryRead } from "../places/countryNamed";
import { placeReader } from "../places/placeReader";
import { onlySource, sourcesFrom } from "../rows/claims";
import { cellOf, columnsOf } from "../rows/columns";
import { incidentIdOf } from "../rows/incidentIdOf";
import { kindWords } from "../rows/kindWords";
import { wordIn } from "../rows/wordIn";
import { gtdCasualties, hostages, others } from "./gtdCasualties";

import { gtdKind, gtdPlacePrecisions, sideOfTargets } from "./gtdWords";

const authority = "gtd" as AuthorityId;

export function gtdReader(layout: TableLayout, { released }: ImportContext): RecordReader<readonly string[]> {
  const index = indexesIn(layout);
  const field = (at: number): string => layout.columns[at] ?? "";
  const book = partyBook("gtd");
  const places = placeReader();
  const casualties = gtdCasualties({ authority, reported: released }, layout);
  const sources = sourcesFrom("start-umd", "https://www.start.umd.edu/gtd/", released);
  let rows = 0;

  const attackersOf = (names: readonly string[]): readonly PartyId[] => {
    const stated = [...new Set(names.map((name) => name.trim()).filter((name) => name !== "" && !saysUnknown(name)))];
    return (stated.length > 0 ? stated : ["Unidentified perpetrators"]).map((name) => book.idOf(name, "militants"));
  };
  const targetsOf = (type: string): readonly PartyId[] => {
    const name = type.trim();
    return name === "" || saysUnknown(name) ? [] : [book.idOf(name, sideOfTargets(name))];
  };
  const endOf = (start: Day, extended: string, resolution: string, report: RecordReport): Day | null => {
    if (extended.trim() !== "1" || resolution.trim() === "") return null;
    const end = readDay(resolution, "month-day");
    if (end === null) report.remark("not-a-day", field(index.resolution), resolution, "The last day is not known.");
    else if (end.day < start) report.remark("end-before-start", field(index.resolution), resolution, "The last day is left out.");
    return laterDay(start, end?.day ?? null);
  };

  return {
    dictionaries: () => ({
      parties: [everybody, unidentified, others, hostages, ...book.parties()],
      authorities: [{ id: authority, name: "Global Terrorism Database", spellings: ["GTD", "START"], kind: "compilation", party: null }],
      publishers: [{ id: "start-umd" as PublisherId, name: "START, University of Maryland", weak: false }],
      facilities: [],
    }),
    governorates: places.methods,
    read(row, report) {
      rows += 1;
      const cell = (at: number): string => cellOf(row, at);
      const country = countryOf(cell(index.country), cell(index.countryCode));
      if (country === "elsewhere") {
        const at = cell(index.country) === "" ? index.countryCode : index.country;
        return report.setAside("outside-area", field(at), cell(at), "Syria or Iraq");
      }
      const days = daysFrom(cell(index.year), cell(index.month), cell(index.day));
      const dayText = `${cell(index.year)}-${cell(index.month)}-${cell(index.day)}`;
      if (days === null) return report.refuse("not-a-day", field(index.day), dayText, "a year, a month and a day");
      if (days.isVague) report.remark("vague-day", field(index.day), dayText, "The whole month or year.");
      const governorate = cell(index.governorate);
      const place = places.read({
        name: saysUnknown(cell(index.place)) ? "" : cell(index.place), country, countryField: field(index.country),
        governorate: saysUnknown(governorate) ? "" : governorate, governorateField: field(index.governorate),
        coordinates: readCoordinates(cell(index.lat), cell(index.lon), "."), pointField: field(index.lat),
        precision: wordIn(row, index.precision, gtdPlacePrecisions, "near", "unknown", field(index.precision), report),
      }, report);
      if (place === null) return null;
      const kind = gtdKind(cell(index.attack), cell(index.target), cell(index.suicide).trim() === "1");
      if (kind === null) report.remark("unknown-word", field(index.attack), cell(index.attack), "Read as other.");
      const attackers = attackersOf([cell(index.group), cell(index.group2), cell(index.group3)]);
      return {
        id: incidentIdOf(cell(index.id), rows, field(index.id), report),
        title: `${kind === null || kind === "other" ? cell(index.attack) || kindWords.other : kindWords[kind]} in ${place.name.en}`,
        kind: kind ?? "other",
        start: days.start,
        end: days.end ?? endOf(days.start, cell(index.extended), cell(index.resolution), report),
        dayPrecision: days.dayPrecision,
        timeLocal: null,
        place,
        facility: null,
        attackers,
        targets: targetsOf(cell(index.target)),
        responders: [],
        summary: cell(index.summary),
        note: [cell(index.doubt).trim() === "1" ? "GTD doubts that this was terrorism." : "", cell(index.notes)].filter(Boolean).join(" "),
        related: [],
        sources,
        statements: [index.source1, index.source2, index.source3].map(cell).filter((text) => text.trim() !== "")
          .map((text) => ({ text: `Source named: ${text}`, authority, source: onlySource, reported: released })),
        claims: casualties(row, attackers[0] ?? unidentified.id, report),
      };
    },
  };
}

function indexesIn({ columns }: TableLayout) {
  const at = columnsOf(columns).indexOf;
  return {
    id: at("eventid"), year: at("iyear"), month: at("imonth"), day: at("iday"), extended: at("extended"), resolution: at("resolution"),
    country: at("country_txt"), countryCode: at("country"), governorate: at("provstate"), place: at("city"), lat: at("latitude"), lon: at("longitude"),
    precision: at("specificity"), summary: at("summary"), doubt: at("doubtterr"), suicide: at("suicide"), attack: at("attacktype1_txt"), target: at("targtype1_txt"),
    group: at("gname"), group2: at("gname2"), group3: at("gname3"), notes: at("addnotes"), source1: at("scite1"), source2: at("scite2"), source3: at("scite3"),
  };
}

/** By name, else by GTD's own number. */
function countryOf(name: string, code: string): CountryRead {
  if (name.trim() !== "" || code.trim() === "") return countryNamed(name);
  return code.trim() === "200" ? "SY" : code.trim() === "95" ? "IQ" : "elsewhere";
}
