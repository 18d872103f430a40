import type { ReactNode } from "react";
import { isoDay, type Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { DayInput } from "./DayInput";

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
  const choose = (changed: Partial<Period>) => {
    const next = { ...shown, ...changed };
    const isWhole = next.from <= span.from && next.to >= span.to;
    address.push(isWhole ? { from: undefined, to: undefined } : { from: isoDay(next.from), to: isoDay(next.to) });
  };
  return (
    <div className="period-inputs">
      <DayInput label={t("From")} day={shown.from} onChoose={(day) => choose({ from: day ?? span.from })} />
      <DayInput label={t("To")} day={shown.to} onChoose={(day) => choose({ to: day ?? span.to })} />
    </div>
  );
}
