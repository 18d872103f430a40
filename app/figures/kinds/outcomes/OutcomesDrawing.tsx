import type { OutcomesAnswer, OutcomeSum } from "../../../engine/questions/outcomes";
import { message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { DrawingProps } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { outcomeNames } from "../../names";
import type { BarRow } from "../parts/barRow";
import { EmptyPlot } from "../parts/EmptyPlot";
import { HorizontalBars } from "../parts/HorizontalBars";
import { shownOutcomes } from "./shownOutcomes";

export function OutcomesDrawing({ answer, ...setting }: DrawingProps<OutcomesAnswer>) {
  const { translator } = setting;
  if (answer.incidents === 0) return <EmptyPlot setting={setting} />;
  const { t } = translator;
  return (
    <HorizontalBars
      rows={shownOutcomes(answer).map((sum) => barRow(sum, answer.incidents, translator))} setting={setting}
      headings={{ best: t("people"), range: t("lowest–highest"), stating: t("stated in") }}
    />
  );
}

function barRow({ outcome, figure, stating }: OutcomeSum, incidents: number, translator: Translator): BarRow {
  const { t } = translator;
  const name = t(outcomeNames[outcome]);
  const statedIn = t(message("{count} of {all} incidents", { count: stating, all: incidents }));
  return {
    key: outcome,
    label: name,
    parts: figure ? { counts: figure.best } : {},
    figure,
    remarks: figure ? [] : [t("no number under this rule"), t("no number"), t("none")],
    stating: figure ? t(message("in {count} of {all}", { count: stating, all: incidents })) : null,
    faded: false,
    sentence: `${figureSentence(name, figure, translator)}, ${t("stated in {incidents}", { incidents: statedIn })}`,
  };
}
