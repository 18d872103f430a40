import { groundRadius, type Precision } from "../../domain/place";
import { NOT_STATED, type IncidentTable } from "../../table/table";
import { NO_SIDE, type CloudColumns } from "../questions/cloud";
import type { Figures } from "./outcomeFigures";
import { ALL_SIDES } from "./statedColumns";

const known = new WeakMap<Figures, CloudColumns>();

/** Made once for the figures of a table. */
export function cloudColumns(table: IncidentTable, figures: Figures): CloudColumns {
  const columns = known.get(figures) ?? { ...pointColumns(table), side: deadliestSides(table.rows, figures) };
  known.set(figures, columns);
  return columns;
}

function pointColumns({ rows, lat, lon, precision: { dictionary, codes } }: IncidentTable): Omit<CloudColumns, "side"> {
  const radii = dictionary.map((precision: Precision) => groundRadius(precision));
  const [pointLat, pointLon, isVague] = [lat.slice(), lon.slice(), new Uint8Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const radius = radii[codes[row] ?? 0] ?? null;
    isVague[row] = radius === 0 ? 0 : 1;
    if (radius !== null && lat[row] !== NOT_STATED && lon[row] !== NOT_STATED) continue;
    pointLat[row] = NOT_STATED;
    pointLon[row] = NOT_STATED;
  }
  return { lat: pointLat, lon: pointLon, isVague };
}

function deadliestSides(rows: number, { killed: { bySide: { offsets, side, figures } } }: Figures): Uint8Array {
  const deadliest = new Uint8Array(rows).fill(NO_SIDE);
  for (let row = 0; row < rows; row += 1) {
    let most = -1;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      if (side[at] === ALL_SIDES || (figures.best[at] ?? 0) <= most) continue;
      most = figures.best[at] ?? 0;
      deadliest[row] = side[at] ?? NO_SIDE;
    }
  }
  return deadliest;
}
