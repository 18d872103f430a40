import type { Box } from "../../../../cartography/pen";
import type { Setting } from "../../parts/setting";
import type { PlacedLine } from "./placedLine";

/** Whose line it is and what it said last, at the end of the plot. */
export interface EndLabel {
  readonly name: string;
  readonly said: string;
  /** Where the line ends. */
  readonly from: { readonly x: number; readonly y: number };
  /** Middle of the text. */
  readonly y: number;
}

/** Beside the ends of the lines, moved apart where they would touch; where there is no room for all, the last says how many more there are. */
export function endLabels(lines: readonly PlacedLine[], words: readonly { readonly name: string; readonly said: string }[], plot: Box, { style, translator }: Setting): readonly EndLabel[] {
  const step = style.fontSize * 1.2;
  const most = Math.max(1, Math.floor((plot.height + step) / step));
  const ends = lines.flatMap((line, index) => {
    const last = line.placed.at(-1);
    const said = words[index];
    return last && said ? [{ ...said, from: { x: last.x, y: last.y }, y: last.y }] : [];
  });
  const left = ends.length > most ? ends.length - most + 1 : 0;
  const shown = (left > 0 ? ends.slice(0, most - 1) : ends).toSorted((a, b) => a.y - b.y);
  const floor = plot.y + plot.height - (left > 0 ? step : 0);
  const down: EndLabel[] = [];
  for (const end of shown) down.push({ ...end, y: Math.max(end.y, (down.at(-1)?.y ?? -Infinity) + step) });
  const apart: EndLabel[] = [];
  for (const end of down.toReversed()) apart.unshift({ ...end, y: Math.min(end.y, (apart[0]?.y ?? floor + step) - step) });
  if (left === 0) return apart;
  const foot = plot.y + plot.height;
  return [...apart, { name: translator.t("{count} more in the table", { count: left }), said: "", from: { x: plot.x + plot.width, y: foot }, y: foot }];
}
