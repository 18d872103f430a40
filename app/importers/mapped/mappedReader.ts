import type { AuthorityId, IncidentId, PartyId, PublisherId } from "../../domain/identifiers";
import type { Precision } from "../../domain/place";
import type { Source } from "../../domain/source";
import { daysFrom, laterDay, type DaysRead } from "../cells/daysFrom";
import { readCoordinates } from "../cells/readCoordinates";
import { readDay } from "../cells/readDay";
import { remembered } from "../cells/remembered";
import { saysUnknown } from "../cells/unknownWords";
import type { ImportContext, RecordReader, RecordReport, TableLayout } from "../importer";
import { civilians, everybody } from "../parties/fixedParties";
import { partyBook } from "../parties/partyBook";
import { slugOf, slugOfId } from "../parties/slug";
import { countryNamed, type CountryRead } from "../places/countryNamed";
import { placeReader } from "../places/placeReader";
import { onlySource, sourcesFrom } from "../rows/claims";
import { cellOf } from "../rows/columns";
import { kindWords } from "../rows/kindWords";
import { mappedCasualties, othersThanCivilians } from "./mappedCasualties";
import { kindByWords } from "./mappedKinds";
import type { MappedField, Mapping } from "./mapping";
import { precisionWords } from "./precisionWords";
import { safeAddress } from "./safeAddress";

/** Reads rows of an unknown table as its mapping says. Its claims are the data set's own: one authority, named as it is. */
export function mappedReader(layout: TableLayout, { released, title }: ImportContext, mapping: Mapping): RecordReader<readonly string[]> {
  const owner = ["dataset", slugOf(title)].join("-");
  const authority = owner as AuthorityId;
  const book = partyBook("");
  for (const party of [everybody, civilians, othersThanCivilians]) book.enter(party);
  const places = placeReader();
  const casualties = mappedCasualties({ authority, reported: released }, layout, mapping);
  const ownSources = sourcesFrom(owner, "", released);
  let rows = 0;

  const indexOf = (asked: MappedField): number => mapping.columns[asked] ?? -1;
  const field = (asked: MappedField): string => layout.columns[indexOf(asked)] ?? "";

  const partiesOf = remembered((text): readonly PartyId[] => {
    const names = text.split(";").map((name) => name.trim()).filter((name) => name !== "" && !saysUnknown(name));
    return [...new Set(names.map((name) => (/^civilians?$/i.test(name) ? civilians.id : book.idOf(name, "not-stated"))))];
  });
  const daysOf = (row: readonly string[], report: RecordReport): DaysRead | null => {
    if (indexOf("start") < 0 && indexOf("year") < 0) return report.refuse("missing-column", "", undefined, "a column for the day");
    if (indexOf("start") < 0) {
      const [year, month, day] = [cellOf(row, indexOf("year")), cellOf(row, indexOf("month")), cellOf(row, indexOf("day"))];
      const days = daysFrom(year, month, day);
      if (days === null) return report.refuse("not-a-day", field("year"), [year, month, day].join("-"), "a year, a month and a day");
      if (days.isVague) report.remark("vague-day", field("year"), [year, month, day].join("-"), "The whole month or year.");
      return days;
    }
    const text = cellOf(row, indexOf("start"));
    const read = readDay(text, mapping.dayOrder);
    if (read === null) return report.refuse("not-a-day", field("start"), text, "a day such as 2022-01-25");
    if (read.remark !== null) report.remark(read.remark, field("start"), text);
    return { start: read.day, end: null, dayPrecision: "day", isVague: false };
  };
  const endOf = (days: DaysRead, text: string, report: RecordReport) => {
    if (text.trim() === "") return days.end;
    const read = readDay(text, mapping.dayOrder);
    if (read === null) report.remark("not-a-day", field("end"), text, "The last day is not known.");
    else if (read.day < days.start) report.remark("end-before-start", field("end"), text, "The last day is left out.");
    else if (read.remark !== null) report.remark(read.remark, field("end"), text);
    return laterDay(days.start, read?.day ?? days.end);
  };
  const precisionOf = (text: string, report: RecordReport): Precision => {
    if (text.trim() === "") return "near";
    const precision = precisionWords.get(text.trim().toLowerCase());
    if (precision === undefined) report.remark("unknown-word", field("precision"), text, "Read as district.");
    return precision ?? "district";
  };
  const sourcesOf = (text: string, report: RecordReport): readonly Source[] => {
    if (text.trim() === "") return ownSources;
    const url = safeAddress(text);
    if (url === null) report.remark("unsafe-address", field("address"), text, "Not taken: no http or https address.");
    return url === null ? ownSources : [{ id: onlySource, publisher: owner as PublisherId, date: null, url }];
  };

  return {
    dictionaries: () => ({
      parties: book.parties(),
      authorities: [{ id: authority, name: title, kind: "compilation", party: null }],
      publishers: [{ id: owner as PublisherId, name: title, weak: false }],
      facilities: [],
    }),
    governorates: places.methods,
    read(row, report) {
      rows += 1;
      const cell = (asked: MappedField): string => cellOf(row, indexOf(asked));
      const country = countryOf(cell("country"));
      if (country === "elsewhere") return report.setAside("outside-area", field("country"), cell("country"), "Syria or Iraq");
      const days = daysOf(row, report);
      if (days === null) return null;
      const place = places.read({
        name: cell("place").trim(), country, countryField: field("country") || field("governorate") || field("place"), governorate: cell("governorate"), governorateField: field("governorate"),
        coordinates: readCoordinates(cell("latitude"), cell("longitude"), mapping.decimal), pointField: field("latitude"), precision: precisionOf(cell("precision"), report),
      }, report);
      if (place === null) return null;
      const kind = kindByWords(cell("kind"));
      if (kind === null && cell("kind").trim() !== "") report.remark("unknown-word", field("kind"), cell("kind"), "Read as other.");
      const words = kind === null || kind === "other" ? cell("kind").trim() || kindWords.other : kindWords[kind];
      return {
        id: (cell("id").trim() === "" ? `row-${rows}` : slugOfId(cell("id").trim())) as IncidentId,
        title: cell("title").trim() || `${words} in ${place.name.en}`,
        kind: kind ?? "other",
        start: days.start,
        end: endOf(days, cell("end"), report),
        dayPrecision: days.dayPrecision,
        timeLocal: null,
        place,
        facility: null,
        attackers: partiesOf(cell("attacker")),
        targets: partiesOf(cell("target")),
        responders: [],
        summary: cell("summary"),
        note: "",
        related: [],
        sources: sourcesOf(cell("address"), report),
        statements: cell("source").trim() === "" ? [] : [{ text: `Source named: ${cell("source")}`, authority, source: onlySource, reported: released }],
        claims: casualties(row, report),
      };
    },
  };
}

/** By name, or by ISO's number. */
function countryOf(text: string): CountryRead {
  return text.trim() === "760" ? "SY" : text.trim() === "368" ? "IQ" : countryNamed(text);
}
