import { kilometresBetween } from "../../../domain/distance";
import { groundRadius } from "../../../domain/place";
import { degreesAt } from "../../../table/readIncident";
import { wordAt } from "../../../table/codes";
import { neighbours as question, type NeighboursAnswer, type NeighboursAsked } from "../../questions/neighbours";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { rowOfId } from "../rowOfId";

/** Looks at the nearest in days and in kilometres, equally near ones included, and at those that the incident names. */
export const neighbours: MemoryAnswer<NeighboursAsked, NeighboursAnswer | null> = {
  question,
  over(view, asked) {
    const row = rowOfId(view.table, asked.id);
    if (row === null) return () => null;
    const named = [row, ...view.counted(row).incident.related.flatMap(({ id }) => rowOfId(view.table, id) ?? [])];
    const rows = [...new Set([...named, ...nearRows(view, row, named, asked.most)])].toSorted((a, b) => a - b);
    const answer = question.answer(fewOf(view, rows, null), asked);
    return () => answer;
  },
};

function nearRows({ knownTable: table, known }: MemoryView, own: number, named: readonly number[], most: number): readonly number[] {
  const [from, to] = [table.start[own] ?? 0, table.end[own] ?? 0];
  const here = pointOf(own);
  function pointOf(row: number): { readonly lat: number; readonly lon: number } | null {
    const [lat, lon, precision] = [degreesAt(table.lat, row), degreesAt(table.lon, row), wordAt(table.precision, row)];
    return lat === null || lon === null || precision === null || groundRadius(precision) === null ? null : { lat, lon };
  }
  const isNamed = new Set(named);
  const others = Array.from({ length: known }, (_, row) => row).filter((row) => !isNamed.has(row));
  const days = Float64Array.from(others, (row) => Math.max(0, (table.start[row] ?? 0) - to, from - (table.end[row] ?? 0)));
  const kilometres = Float64Array.from(others, (row) => {
    const there = here && pointOf(row);
    return here && there ? kilometresBetween(here, there) : Infinity;
  });
  return [...nearest(days, kilometres, most), ...(here ? nearest(kilometres, days, most) : [])].flatMap((at) => others[at] ?? []);
}

/** The places of the so many smallest values, of equal ones those with the smallest second value; all that are equal in both. */
function nearest(first: Float64Array, second: Float64Array, most: number): readonly number[] {
  const cut = first.toSorted()[Math.min(most, first.length) - 1] ?? Infinity;
  const within = Array.from(first.keys()).filter((at) => (first[at] ?? Infinity) <= cut && (first[at] ?? Infinity) < Infinity);
  const order = within.toSorted((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0));
  const last = order[Math.min(most, order.length) - 1];
  return last === undefined ? [] : order.filter((at) => (first[at] ?? 0) < (first[last] ?? 0) || (first[at] === first[last] && (second[at] ?? 0) <= (second[last] ?? 0)));
}
