import type { Period } from "../../../domain/day";
import { NOT_STATED } from "../../../table/table";
import { mostFirst, type Cloud } from "../../questions/cloud";
import { MOST_SPOTTED, spots as question, type SpotsAnswer } from "../../questions/spots";
import { cloudColumns } from "../cloudColumns";
import { fewOf } from "../few";
import { groupsOf, numbersTo } from "../groups";
import { inViewSum } from "../inView";
import type { MemoryAnswer } from "../memoryAnswer";
import type { MemoryView } from "../memoryView";
import { rowsOfPeriod, visitedRows } from "../visit";

export const spots: MemoryAnswer<null, SpotsAnswer> = {
  question,
  over(view) {
    const cloud = cloudWithin(view);
    return (period) => {
      const { incidents } = inViewSum(view)(period);
      return incidents > MOST_SPOTTED ? cloud(period, incidents) : question.answer(fewOf(view, visitedRows(view, period), period), null);
    };
  },
};

/** Goes through the rows in view: with a year of a million incidents in view, as many as the map has to draw. */
function cloudWithin(view: MemoryView): (period: Period | null, incidents: number) => SpotsAnswer {
  const columns = cloudColumns(view.table, view.figures);
  const groups = groupsOf(view.table.governorate);
  const nowhere = groups.count - 1;
  const { failing } = view;
  return (period, incidents) => {
    const rows = new Uint32Array(incidents);
    const counts = new Uint32Array(groups.count);
    let end = 0;
    const add = (row: number) => {
      if (failing[row] !== 0) return;
      if (columns.lat[row] === NOT_STATED) {
        const group = groups.of(row);
        counts[group] = (counts[group] ?? 0) + 1;
      } else {
        rows[end] = row;
        end += 1;
      }
    };
    const { reaching, first, end: last } = rowsOfPeriod(view, period);
    for (const row of reaching) add(row);
    for (let row = first; row < last; row += 1) add(row);
    const areas = numbersTo(nowhere).flatMap((group) => {
      const [governorate, own] = [groups.wordOf(group), counts[group] ?? 0];
      return governorate === null || own === 0 ? [] : [{ governorate, incidents: own }];
    });
    const cloud: Cloud = { columns, rows: rows.subarray(0, end), areas: areas.toSorted(mostFirst) };
    return { spots: noSpots, cloud, notOnMap: counts[nowhere] ?? 0 };
  };
}

/** The very same for every move of a drag. */
const noSpots: SpotsAnswer["spots"] = [];
