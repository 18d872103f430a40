import type { ByGovernorateAnswer, GovernorateSum } from "../../../engine/questions/byGovernorate";
import { counted } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { governorateName } from "../../names";
import type { BarFill } from "../parts/barFill";
import type { BarRow } from "../parts/barRow";
import { mostRows } from "../parts/barsLayout";
import { EmptyPlot } from "../parts/EmptyPlot";
import { HorizontalBars } from "../parts/HorizontalBars";
import type { Setting } from "../parts/setting";
import { sideParts } from "../parts/sideParts";
import { foldGovernorates } from "./foldGovernorates";

export function ByGovernorateDrawing({ answer, ...setting }: DrawingProps<ByGovernorateAnswer>) {
  const { translator } = setting;
  if (answer.governorates.length === 0) return <EmptyPlot setting={setting} />;
  const fills = new Set(answer.governorates.flatMap((sum) => Object.keys(sideParts(sum)) as BarFill[]));
  const { shown, others } = foldGovernorates(answer.governorates, mostRows(fills, setting));
  const { t } = translator;
  const rows = shown.map((sum) => barRow(sum, governorateName(sum.code, translator), setting));
  const rest = others ? [barRow(others.sum, t(counted(others.count, "{count} more", "{count} others")), setting)] : [];
  return (
    <HorizontalBars
      rows={[...rows, ...rest]} setting={setting}
      headings={{ best: t("killed"), range: t("lowest–highest"), stating: t("incidents") }}
    />
  );
}

function barRow(sum: GovernorateSum, name: string, { style, translator }: Setting): BarRow {
  const { t } = translator;
  const { figure } = sum.killed;
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
    sentence: `${figureSentence(name, figure, translator)}, ${t(counted(sum.incidents, "{count} incident", "{count} incidents"))}`,
  };
}
