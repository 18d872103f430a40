import type { Period } from "../../../app/domain/day";
import { NOT_STATED, type CountedRows } from "./countedRows";

/** What must come out the same, whoever counts: incidents that pass, and the sum of the best figures of those killed. */
export interface Checksum {
  readonly shown: number;
  readonly killed: number;
}

/** Which incidents pass; codes are those of the rows. */
export interface Asked {
  readonly period: Period | null;
  readonly kind?: number;
  readonly governorate?: number;
}

/** Looks at every row. An incident passes a period when its own span overlaps it. */
export function plainScan(rows: CountedRows, { period, kind, governorate }: Asked): Checksum {
  const [from, to] = period ? [period.from, period.to] : [-Infinity, Infinity];
  let shown = 0;
  let killed = 0;
  for (let row = 0; row < rows.start.length; row += 1) {
    if ((rows.start[row] ?? 0) > to || (rows.end[row] ?? 0) < from) continue;
    if (kind !== undefined && rows.kind[row] !== kind) continue;
    if (governorate !== undefined && rows.governorate[row] !== governorate) continue;
    shown += 1;
    const figure = rows.killed[row] ?? NOT_STATED;
    if (figure !== NOT_STATED) killed += figure;
  }
  return { shown, killed };
}
