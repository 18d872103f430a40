import type { ChartPlace, FigureKind } from "../../figures/figure";
import { figureKinds } from "../../figures/kinds/index";

export interface Chart {
  readonly kind: FigureKind<unknown>;
  readonly chart: ChartPlace<unknown>;
}

/** Every figure that the panel can show, in its order. */
export const charts: readonly Chart[] = figureKinds.flatMap((kind) => (kind.chart ? [{ kind, chart: kind.chart }] : []));

/** The charts of a kept choice, ids joined by commas; the usual ones where nothing is kept, none where none was left. */
export function readCharts(kept: string | null): readonly Chart[] {
  const ids = kept?.split(",");
  return charts.filter(({ kind, chart }) => (ids ? ids.includes(kind.id) : chart.isUsual));
}

/** The choice with one chart more or less, to be kept. */
export function toggledCharts(shown: readonly Chart[], toggled: Chart): string {
  return charts.filter((chart) => shown.includes(chart) !== (chart === toggled)).map(({ kind }) => kind.id).join(",");
}

/** Which charts take the whole width: a half one that has no half one after it to stand beside, too. */
export function wholeCharts(shown: readonly Chart[]): ReadonlySet<Chart> {
  const whole = new Set<Chart>();
  let waiting: Chart | null = null;
  for (const chart of shown) {
    if (chart.chart.width === "half") {
      waiting = waiting ? null : chart;
      continue;
    }
    if (waiting) whole.add(waiting);
    waiting = null;
    whole.add(chart);
  }
  if (waiting) whole.add(waiting);
  return whole;
}
