import { MOST_COLUMNS } from "../carriers/limits";
import { refuseAll } from "../finding";
import type { ImportContext, RecordReader } from "../importer";
import { mappingOfNames } from "../mapped/guessMapping";
import { mappedReaders, type RowReader } from "../mapped/mappedReader";
import { mappedFields, type MappedField } from "../mapped/mapping";
import { pointerTo } from "../../domain/pointer";
import { prototypeKeys } from "../prototypeKeys";
import { cellText } from "./cellText";
import { givenFeature, type GivenFeature } from "./givenFeature";

/** So many different sets of property names are kept in mind; then all are forgotten. */
const MOST_SETS = 1_000;

/** Reads features as rows of an unknown table: their properties are its cells, and their point gives the coordinates. */
export function featureReader(context: ImportContext): RecordReader<unknown> {
  const readers = mappedReaders(context);
  const known = new Map<string, PropertiesReader>();
  let features = 0;
  const readerOf = (names: readonly string[]): PropertiesReader => {
    const key = JSON.stringify(names);
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_SETS) known.clear();
    const made = propertiesReader(names, readers.of);
    known.set(key, made);
    return made;
  };
  return {
    dictionaries: readers.dictionaries,
    governorates: readers.governorates,
    read(value, report) {
      features += 1;
      const forbidden = prototypeKeys(value);
      if (forbidden.length > 0) return refuseAll(forbidden, report);
      const feature = givenFeature(value, report);
      if (feature === null) return null;
      const names = Object.keys(feature.properties);
      if (names.length > MOST_COLUMNS) return report.refuse("too-many-columns", "/properties", names.length, `at most ${MOST_COLUMNS}`);
      const { rowOf, read } = readerOf(names);
      return read(rowOf(feature), report, features);
    },
  };
}

interface PropertiesReader {
  rowOf(feature: GivenFeature): readonly string[];
  readonly read: RowReader;
}

/** Reads features whose properties have these names. The latitude, the longitude and the feature's own id are cells beyond them. */
function propertiesReader(names: readonly string[], readerOf: ReturnType<typeof mappedReaders>["of"]): PropertiesReader {
  const { columns, dayOrder, decimal } = mappingOfNames(names);
  const [latitude, longitude, ownId] = [names.length, names.length + 1, names.length + 2];
  const id = columns.id ?? ownId;
  const mapping = { columns: { ...columns, latitude, longitude, id }, dayOrder, decimal };
  const pointers = [...names.map((name) => pointerTo(["properties", name])), "/geometry/coordinates", "/geometry/coordinates", "/id"];
  const used = mappedFields.flatMap((field: MappedField) => mapping.columns[field] ?? []).filter((index) => index < names.length);
  return {
    read: readerOf(pointers, mapping),
    rowOf(feature) {
      const row = pointers.map(() => "");
      for (const index of used) row[index] = cellText(feature.properties[names[index] ?? ""]);
      row[latitude] = cellText(feature.lat);
      row[longitude] = cellText(feature.lon);
      if (row[id]?.trim() === "") row[id] = cellText(feature.id);
      return row;
    },
  };
}
