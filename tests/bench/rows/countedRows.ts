import { range } from "../../../app/counting/rules/range";
import { tallyOutcome } from "../../../app/counting/tally";
import { incidentKinds, spanOf, type Incident } from "../../../app/domain/incident";
import { sides } from "../../../app/domain/party";
import { countries, precisions } from "../../../app/domain/place";
import type { Sides } from "../../../app/counting/sidesOf";
import { governorates } from "../../../app/gazetteer/governorates";

/** In a column of numbers: not stated. */
export const NOT_STATED = -1;

/** What a peer needs of each incident, in this order in the file. Codes count from 0 in the lists of the field. */
export const rowColumns = ["start", "end", "kind", "governorate", "country", "side", "precision", "killed", "lat", "lon"] as const;
export type RowColumn = (typeof rowColumns)[number];

/** One number for each incident in every column; `killed` is the best figure, `lat` and `lon` are millionths of a degree. */
export type CountedRows = Readonly<Record<RowColumn, Int32Array>>;

export interface CountedRowsBuilder {
  add(incident: Incident): void;
  finish(): CountedRows;
}

/** Counts each incident by the rule itself, far from any engine: what is measured is held to these numbers. */
export function countedRowsBuilder(rows: number, { sideOf, speaksFor }: Sides): CountedRowsBuilder {
  const columns = Object.fromEntries(rowColumns.map((name) => [name, new Int32Array(rows)])) as Record<RowColumn, Int32Array>;
  const governorateCodes = new Map(governorates.map(({ code }, index) => [code, index]));
  let row = 0;
  return {
    add(incident) {
      const { place, targets, claims, kind } = incident;
      const { from, to } = spanOf(incident);
      const [target] = targets;
      const { total } = tallyOutcome(claims, "killed", { rule: range, asOf: null, sideOf, speaksFor });
      columns.start[row] = from;
      columns.end[row] = to;
      columns.kind[row] = incidentKinds.indexOf(kind);
      columns.governorate[row] = place.governorate === null ? NOT_STATED : (governorateCodes.get(place.governorate) ?? NOT_STATED);
      columns.country[row] = countries.indexOf(place.country);
      columns.side[row] = target === undefined ? NOT_STATED : sides.indexOf(sideOf(target));
      columns.precision[row] = precisions.indexOf(place.precision);
      columns.killed[row] = total?.best ?? NOT_STATED;
      columns.lat[row] = place.lat === null ? NOT_STATED : Math.round(place.lat * 1_000_000);
      columns.lon[row] = place.lon === null ? NOT_STATED : Math.round(place.lon * 1_000_000);
      row += 1;
    },
    finish: () => columns,
  };
}

/** The columns one after the other, little-endian. */
export function encodeRows(rows: CountedRows): Uint8Array {
  const bytes = new Uint8Array(rows.start.byteLength * rowColumns.length);
  rowColumns.forEach((name, index) => bytes.set(new Uint8Array(rows[name].buffer), index * rows.start.byteLength));
  return bytes;
}

/** Reads what `encodeRows` wrote. */
export function decodeRows(buffer: ArrayBuffer): CountedRows {
  const rows = buffer.byteLength / 4 / rowColumns.length;
  return Object.fromEntries(rowColumns.map((name, index) => [name, new Int32Array(buffer, index * rows * 4, rows)])) as Record<RowColumn, Int32Array>;
}
