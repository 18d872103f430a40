import { useXAxisScale, useYAxisScale } from "recharts";
import type { FigureStyle } from "../../figure";
import { FADED, type BarRow } from "./barRow";
import type { BarsLayout } from "./barsLayout";
import { Whisker } from "./Whisker";

/** The whisker of every row; drawn inside the chart, by its scales. */
export function RowWhiskers({ rows, layout, style }: { readonly rows: readonly BarRow[]; readonly layout: BarsLayout; readonly style: FigureStyle }) {
  const [across, down] = [useXAxisScale(), useYAxisScale()];
  if (!across || !down) return null;
  return rows.map(({ key, figure, faded }) => figure && (
    <g key={key} opacity={faded ? FADED : undefined}>
      <Whisker
        figure={figure} style={style} size={layout.barSize}
        at={(persons) => across(persons) ?? 0} middle={down(key, { position: "middle" }) ?? 0}
      />
    </g>
  ));
}
