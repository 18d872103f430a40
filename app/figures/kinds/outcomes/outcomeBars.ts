import type { OutcomesAnswer, OutcomeSum } from "../../../engine/questions/outcomes";
import { message } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { figureSays, statingSays } from "../../figureSays";
import { outcomeNames } from "../../names";
import type { BarRow } from "../parts/barRow";
import type { Bars } from "../parts/barsDrawing";
import { shownOutcomes } from "./shownOutcomes";

/** A row for each outcome that is shown. */
export function outcomeBars({ answer, translator }: DrawingProps<OutcomesAnswer>): Bars {
  const { t } = translator;
  const { incidents } = answer;
  const row = ({ outcome, figure, stating }: OutcomeSum): BarRow => ({
    key: outcome,
    label: t(outcomeNames[outcome]),
    parts: figure ? { counts: figure.best } : {},
    figure,
    remarks: figure ? [] : [t("no number under this rule"), t("no number"), t("none")],
    stating: figure ? t(message("in {count} of {all}", { count: stating, all: incidents })) : null,
    faded: false,
    says: [
      figure ? t("{figure} people, as reported", { figure: figureSays(figure, translator) }) : t("no number stated"),
      ...(figure ? [statingSays(stating, incidents, translator)] : []),
    ],
    choice: null,
  });
  return {
    rows: incidents === 0 ? [] : shownOutcomes(answer).map(row),
    headings: { best: t("people"), range: t("lowest–highest"), stating: t("stated in") },
  };
}
