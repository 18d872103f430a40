import { useId, useState, type ReactNode } from "react";
import { isoDay, parseDay, type Day, type Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";

interface PeriodInputsProps {
  readonly span: Period;
  /** Null where no period is chosen. */
  readonly period: Period | null;
}

/** From and To: typed days, taken as soon as they are whole. */
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

interface DayInputProps {
  readonly label: string;
  readonly day: Day;
  /** Null: emptied. */
  readonly onChoose: (day: Day | null) => void;
}

/** Years before this are a year still being typed. */
const EARLIEST = parseDay("1900-01-01") ?? 0;

function DayInput({ label, day, onChoose }: DayInputProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed ?? isoDay(day)}
        onChange={(event) => {
          const text = event.target.value;
          const chosen = parseDay(text);
          const isWhole = text === "" ? false : chosen !== null && chosen >= EARLIEST;
          setTyped(isWhole ? null : text);
          if (isWhole) onChoose(chosen);
        }}
        onBlur={() => {
          if (typed === "") onChoose(null);
          setTyped(null);
        }}
      />
    </>
  );
}
