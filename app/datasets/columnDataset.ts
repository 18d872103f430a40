import * as v from "valibot";
import { parseDay, type Day } from "../domain/day";
import { fit } from "../importers/atlas/shapes/fit";
import { closedObject } from "../importers/atlas/shapes/closedObject";
import { identifier } from "../importers/atlas/shapes/identifier";
import { oneOf } from "../importers/atlas/shapes/oneOf";
import { refusal } from "../importers/atlas/shapes/refusal";
import { text, textOrEmpty } from "../importers/atlas/shapes/text";
import { pointerTo } from "../domain/pointer";
import { shortened } from "../importers/shortened";
import { samples, type DatasetDescription } from "../importers/importer";
import { readColumnFile, type ColumnFile } from "../table/columnFile";
import { DatasetError } from "./catalogue";
import { inShort, type Dataset } from "./dataset";

/** Reads a column file whose `about` is a `DatasetDescription`. Throws `DatasetError` where it is none. */
export function readColumnDataset(buffer: ArrayBuffer, file: string): Dataset {
  const { table, about } = readFile(buffer, file);
  if (!table) throw cannotBeRead(file, "it holds no incidents");
  const description = fit(descriptionShape, about);
  if (!description.fits) throw cannotBeRead(file, description.findings.map(({ code, at, found, allowed }) => inShort({ code, pointer: pointerTo(["about", ...at]), found: shortened(found), allowed })).join("; "));
  return { description: description.output, table, issues: [] };
}

const words = "a day from 1900 to 2099, as the number of days since 1970-01-01";

const day = v.pipe(
  v.number(refusal("wrong-type", words)),
  v.integer(refusal("wrong-type", words)),
  v.minValue(Number(parseDay("1900-01-01")), refusal("out-of-range", words)),
  v.maxValue(Number(parseDay("2099-12-31")), refusal("out-of-range", words)),
  v.transform((given) => given as Day),
);

const descriptionShape: v.GenericSchema<unknown, DatasetDescription> = closedObject({
  id: identifier,
  title: text(300),
  licence: textOrEmpty(1_000),
  citation: textOrEmpty(1_000),
  date: day,
  sample: oneOf(samples),
  attribution: v.exactOptional(textOrEmpty(1_000)),
  isRestricted: v.exactOptional(v.boolean(refusal("wrong-type", "true or false"))),
  version: v.exactOptional(textOrEmpty(8)),
});

function readFile(buffer: ArrayBuffer, file: string): ColumnFile {
  try {
    return readColumnFile(buffer);
  } catch (error) {
    throw cannotBeRead(file, error instanceof Error ? error.message : String(error));
  }
}

function cannotBeRead(file: string, reason: string): DatasetError {
  return new DatasetError(`${file} cannot be read: ${reason}`);
}
