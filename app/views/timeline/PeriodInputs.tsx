import type { ReactNode } from "react";
import { isoDay, type Day, type Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { DayInput } from "../parts/DayInput";

interface PeriodInputsProps {
  readonly span: Period;
  /** Null where no period is chosen. */
  readonly period: Period | null;
}

/** From and To: typed days. */
export function PeriodInputs({ span, period }: PeriodInputsProps): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const shown = period ?? span;
  const choose = (end: "from" | "to") => (day: Day | null) =>
    address.push({ [end]: day === null || day === span[end] ? undefined : isoDay(day) });
  return (
    <div className="period-inputs">
      <DayInput label={t("From")} day={shown.from} onChoose={choose("from")} />
      <DayInput label={t("To")} day={shown.to} onChoose={choose("to")} />
    </div>
  );
}
