import type { AuthorityId, PartyId } from "../../domain/identifiers";
import { rearmed } from "../../domain/formulaText";
import type { Incident } from "../../domain/incident";
import type { Precision } from "../../domain/place";
import { readCoordinates } from "../cells/readCoordinates";
import { remembered } from "../cells/remembered";
import { saysUnknown } from "../cells/unknownWords";
import type { ImportContext, RecordReader, RecordReport, TableLayout } from "../importer";
import { civilians, everybody } from "../parties/fixedParties";
import { partyBook } from "../parties/partyBook";
import { slugOf } from "../parties/slug";
import { countryNamed, type CountryRead } from "../places/countryNamed";
import { placeReader } from "../places/placeReader";
import { cellOf } from "../rows/columns";
import { incidentIdOf } from "../rows/incidentIdOf";
import { kindWords } from "../rows/kindWords";
import { mappedCasualties, othersThanCivilians } from "./mappedCasualties";
import { mappedDays } from "./mappedDays";
import { kindByWords } from "./mappedKinds";
import type { MappedField, Mapping } from "./mapping";
import { mappedSources } from "./mappedSources";
import { precisionWords } from "./precisionWords";
import { safeAddress } from "./safeAddress";

/** Reads rows of an unknown table as its mapping says. Text that was kept from being a formula is read as what it was. */
export function mappedReader({ columns }: TableLayout, context: ImportContext, mapping: Mapping): RecordReader<readonly string[]> {
  const { of, dictionaries, governorates } = mappedReaders(context);
  const read = of(columns, mapping, rearmed);
  let rows = 0;
  return { dictionaries, governorates, read: (row, report) => read(row, report, (rows += 1)) };
}

/** Reads a row, the `number`th of its file, from 1. */
export type RowReader = (row: readonly string[], report: RecordReport, number: number) => Incident | null;

/** Readers of rows with different columns, which make one data set together. */
export interface MappedReaders extends Required<Pick<RecordReader<unknown>, "dictionaries" | "governorates">> {
  /** `columns`: what remarks call them. `textOf`: the text that a cell stands for. */
  of(columns: readonly string[], mapping: Mapping, textOf?: (cell: string) => string): RowReader;
}

/** Its claims are the data set's own: one authority, named as it is. */
export function mappedReaders({ released, title }: ImportContext): MappedReaders {
  const owner = ["dataset", slugOf(title)].join("-");
  const authority = owner as AuthorityId;
  const book = partyBook("");
  for (const party of [everybody, civilians, othersThanCivilians]) book.enter(party);
  const places = placeReader();
  const sources = mappedSources({ owner, title, authority, released });
  const partiesOf = remembered((text): readonly PartyId[] => {
    const names = text.split(";").map((name) => name.trim()).filter((name) => name !== "" && !saysUnknown(name));
    return [...new Set(names.map((name) => (/^civilians?$/i.test(name) ? civilians.id : book.idOf(name, "not-stated"))))];
  });

  return {
    dictionaries: () => ({
      parties: book.parties(),
      authorities: [{ id: authority, name: title, kind: "compilation", party: null }],
      publishers: sources.publishers(),
      facilities: [],
    }),
    governorates: places.methods,
    of(columns, mapping, textOf = (cell) => cell) {
      const casualties = mappedCasualties({ authority, reported: released }, columns, mapping);
      const indexOf = (asked: MappedField): number => mapping.columns[asked] ?? -1;
      const field = (asked: MappedField): string => columns[indexOf(asked)] ?? "";
      const days = mappedDays(mapping, field);
      const precisionOf = (text: string, report: RecordReport): Precision => {
        if (text.trim() === "") return "near";
        const precision = precisionWords.get(text.trim().toLowerCase());
        if (precision === undefined) report.remark("unknown-word", field("precision"), text, "Read as district.");
        return precision ?? "district";
      };
      const addressOf = (text: string, report: RecordReport): string => {
        const url = text.trim() === "" ? "" : safeAddress(text);
        if (url === null) report.remark("unsafe-address", field("address"), text, "Not taken: no http or https address.");
        return url ?? "";
      };
      return (row, report, number) => {
        const cell = (asked: MappedField): string => textOf(cellOf(row, indexOf(asked)));
        const country = countryOf(cell("country"));
        if (country === "elsewhere") return report.setAside("outside-area", field("country"), cell("country"), "Syria or Iraq");
        const read = days.read(row, report);
        if (read === null) return null;
        const place = places.read({
          name: cell("place").trim(), country, countryField: field("country") || field("governorate") || field("place"), governorate: cell("governorate"), governorateField: field("governorate"),
          coordinates: readCoordinates(cell("latitude"), cell("longitude"), mapping.decimal), pointField: field("latitude"), precision: precisionOf(cell("precision"), report),
        }, report);
        if (place === null) return null;
        const kind = kindByWords(cell("kind"));
        if (kind === null && cell("kind").trim() !== "") report.remark("unknown-word", field("kind"), cell("kind"), "Read as other.");
        const words = kind === null || kind === "other" ? cell("kind").trim() || kindWords.other : kindWords[kind];
        return {
          id: incidentIdOf(cell("id"), number, field("id"), report),
          title: cell("title").trim() || `${words} in ${place.name.en}`,
          kind: kind ?? "other",
          start: read.start,
          end: days.endOf(read, cell("end"), report),
          dayPrecision: read.dayPrecision,
          timeLocal: null,
          place,
          facility: null,
          attackers: partiesOf(cell("attacker")),
          targets: partiesOf(cell("target")),
          responders: [],
          summary: cell("summary"),
          note: "",
          related: [],
          ...sources.of(cell("source"), addressOf(cell("address"), report)),
          claims: casualties(row, report),
        };
      };
    },
  };
}

/** By name, or by ISO's number. */
function countryOf(text: string): CountryRead {
  return text.trim() === "760" ? "SY" : text.trim() === "368" ? "IQ" : countryNamed(text);
}
