import type { SideSum, KilledBySideAnswer } from "../../../engine/questions/killedBySide";
import { counted } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { sideNames } from "../../names";
import type { BarFill } from "../parts/barFill";
import type { BarRow } from "../parts/barRow";
import { EmptyPlot } from "../parts/EmptyPlot";
import { HorizontalBars } from "../parts/HorizontalBars";
import type { Setting } from "../parts/setting";
import { allSidesTogether } from "../parts/sideLegend";

export function KilledBySideDrawing({ answer, ...setting }: DrawingProps<KilledBySideAnswer>) {
  const { translator } = setting;
  if (answer.incidents === 0) return <EmptyPlot setting={setting} />;
  const { t } = translator;
  const rows = answer.sides.map((sum) => barRow(sum.side, t(sideNames[sum.side]), sum, setting));
  const together = answer.withoutSide.stating > 0 ? [barRow("counts", t(allSidesTogether), answer.withoutSide, setting)] : [];
  return (
    <HorizontalBars
      rows={[...rows, ...together]} setting={setting}
      headings={{ best: t("killed"), range: t("lowest–highest"), stating: t("incidents") }}
    />
  );
}

/** A side without a stated number has words in place of a bar: it is not 0. */
function barRow(fill: BarFill, name: string, { figure, stating }: Pick<SideSum, "figure" | "stating">, { style, translator }: Setting): BarRow {
  const { t } = translator;
  return {
    key: fill,
    label: name,
    parts: figure ? { [fill]: figure.best } : {},
    figure,
    remarks: figure ? [] : [t("no number under this rule"), t("no number"), t("none")],
    stating: figure && style.legend ? translator.number(stating) : null,
    faded: false,
    sentence: `${figureSentence(name, figure, translator)}, ${t(counted(stating, "stated in {count} incident", "stated in {count} incidents"))}`,
  };
}
