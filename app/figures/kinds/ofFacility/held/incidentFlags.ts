import type { IncidentThere } from "../../../../engine/questions/facility";
import { lettering } from "../../parts/lettering";
import type { Setting } from "../../parts/setting";
import { shortenedTitles } from "../../parts/shortenedTitles";

/** An incident on the axis of days; x runs in the direction of time. */
export interface PlacedIncident {
  readonly incident: IncidentThere;
  readonly from: number;
  readonly to: number;
}

/** Its name above the plot, at the end of its line. */
export interface IncidentFlag extends PlacedIncident {
  /** Which row the name stands in, the lowest is 0; null where there is no room for one. */
  readonly name: FlagName | null;
}

export interface FlagName {
  readonly text: string;
  readonly row: number;
  /** After its line, or before it. */
  readonly anchor: "start" | "end";
  /** What the text covers. */
  readonly left: number;
  readonly right: number;
}

export const FLAG_ROWS = 3;

/** Names in as many words as have room, those of later incidents first; no name is crossed by the line to another. */
export function incidentFlags(placed: readonly PlacedIncident[], [first, last]: readonly [number, number], { style, measure }: Setting): readonly IncidentFlag[] {
  const letters = lettering("range", style);
  const gap = style.fontSize * 0.4;
  const flags: IncidentFlag[] = [];
  for (const incident of placed.toReversed()) {
    const isFree = ({ row, left, right }: FlagName) => left >= first && right <= last && flags.every(({ from, name }) => {
      if (!name) return true;
      const meets = name.row === row && left < name.right + gap && name.left < right + gap;
      const isCrossed = name.row > row && from > left - gap && from < right + gap;
      const crosses = name.row < row && incident.from > name.left - gap && incident.from < name.right + gap;
      return !meets && !isCrossed && !crosses;
    });
    flags.unshift({ ...incident, name: wantedNames(incident, gap, (text) => measure(text, letters)).find(isFree) ?? null });
  }
  return withoutEmptyRows(flags);
}

function withoutEmptyRows(flags: readonly IncidentFlag[]): readonly IncidentFlag[] {
  const used = [...new Set(flags.flatMap(({ name }) => (name ? [name.row] : [])))].toSorted((a, b) => a - b);
  return flags.map((flag) => ({ ...flag, name: flag.name && { ...flag.name, row: used.indexOf(flag.name.row) } }));
}

/** After its line as low as may be: earlier names pass above. Before its line as high as may be: earlier lines end below. */
function wantedNames({ incident: { title }, from }: PlacedIncident, gap: number, measure: (text: string) => number): readonly FlagName[] {
  return shortenedTitles(title).filter((text, index) => index === 0 || text.includes(" ")).flatMap((text) => {
    const long = measure(text);
    const rows = Array.from({ length: FLAG_ROWS }, (_, row) => row);
    return [
      ...rows.map((row) => ({ text, row, anchor: "start" as const, left: from + gap, right: from + gap + long })),
      ...rows.toReversed().map((row) => ({ text, row, anchor: "end" as const, left: from - gap - long, right: from - gap })),
    ];
  });
}
