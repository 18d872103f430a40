import type { KilledBySideAnswer, SideSum } from "../../../engine/questions/killedBySide";
import type { DrawingProps } from "../../figure";
import { killedSays, statingSays } from "../../figureSays";
import { sideNames } from "../../names";
import type { BarFill } from "../parts/barFill";
import type { BarRow } from "../parts/barRow";
import type { Bars } from "../parts/barsDrawing";
import { allSidesTogether } from "../parts/sideLegend";

/** A row for each side, and one for what is stated over all sides only. */
export function sideBars({ answer, style, translator }: DrawingProps<KilledBySideAnswer>): Bars {
  const { t } = translator;
  const { sides, withoutSide, incidents } = answer;
  // A side without a stated number has words in place of a bar: it is not 0.
  const row = (fill: BarFill, name: string, { figure, stating }: Pick<SideSum, "figure" | "stating">): BarRow => ({
    key: fill,
    label: name,
    parts: figure ? { [fill]: figure.best } : {},
    figure,
    remarks: figure ? [] : [t("no number under this rule"), t("no number"), t("none")],
    stating: figure && style.legend ? translator.number(stating) : null,
    faded: false,
    says: [killedSays(figure, translator), ...(figure ? [statingSays(stating, incidents, translator)] : [])],
    choice: null,
  });
  const rows = sides.map((sum) => row(sum.side, t(sideNames[sum.side]), sum));
  const together = withoutSide.stating > 0 ? [row("counts", t(allSidesTogether), withoutSide)] : [];
  return {
    rows: incidents === 0 ? [] : [...rows, ...together],
    headings: { best: t("killed"), range: t("lowest–highest"), stating: t("incidents") },
  };
}
