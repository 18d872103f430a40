import type { ByGovernorateAnswer, GovernorateSum } from "../../../engine/questions/byGovernorate";
import { counted } from "../../../i18n/message";
import type { DrawingProps, TargetChoice } from "../../figure";
import { incidentsSays, killedSays, sidesSay } from "../../figureSays";
import { governorateName } from "../../names";
import type { BarFill } from "../parts/barFill";
import type { BarRow } from "../parts/barRow";
import { mostRows } from "../parts/barsLayout";
import type { Bars } from "../parts/barsDrawing";
import type { Setting } from "../parts/setting";
import { sideParts } from "../parts/sideParts";
import { foldGovernorates } from "./foldGovernorates";

/** A row for each governorate that there is room for, and one for the rest. */
export function governorateBars({ answer, ...setting }: DrawingProps<ByGovernorateAnswer>): Bars {
  const { translator } = setting;
  const { t } = translator;
  const fills = new Set(answer.governorates.flatMap((sum) => Object.keys(sideParts(sum)) as BarFill[]));
  const { shown, others } = foldGovernorates(answer.governorates, mostRows(fills, setting));
  const rows = shown.map((sum) => barRow(sum, governorateName(sum.code, translator), { filter: "governorate", value: sum.code ?? "unknown" }, setting));
  const rest = others ? [barRow(others.sum, t(counted(others.count, "{count} more", "{count} others")), null, setting)] : [];
  return {
    rows: [...rows, ...rest],
    headings: { best: t("killed"), range: t("lowest–highest"), stating: t("incidents") },
  };
}

function barRow(sum: GovernorateSum, name: string, choice: TargetChoice | null, { style, translator }: Setting): BarRow {
  const { t } = translator;
  const { figure, notStated } = sum.killed;
  return {
    key: name,
    label: name,
    parts: sideParts(sum),
    figure,
    remarks: figure ? [] : [
      t(counted(sum.incidents, "{count} incident, no number stated", "{count} incidents, no number stated")), t("not stated"),
    ],
    stating: style.legend ? translator.number(sum.incidents) : null,
    faded: !sum.inView,
    says: [killedSays(figure, translator), incidentsSays(sum.incidents, notStated, translator), ...sidesSay(sum.sides, translator)],
    choice,
  };
}
