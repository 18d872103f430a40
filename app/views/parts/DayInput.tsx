import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { isoDay, parseDay, type Day } from "../../domain/day";

interface DayInputProps {
  readonly label: string;
  readonly day: Day;
  /** Null: emptied. */
  readonly onChoose: (day: Day | null) => void;
}

/** Years before this are a year still being typed. */
const EARLIEST = parseDay("1900-01-01") ?? 0;

/** Waits for the typing to pause: a browser calls every digit of a day a change. */
const PAUSE = 700;

/** A day to be typed or picked; taken at Enter, when the field is left, or when the typing pauses. */
export function DayInput({ label, day, onChoose }: DayInputProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const take = (text: string | null) => {
    window.clearTimeout(timer.current);
    setTyped(null);
    const chosen = text === null ? null : parseDay(text);
    if (text === "") onChoose(null);
    else if (chosen !== null && chosen >= EARLIEST && chosen !== day) onChoose(chosen);
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={typed ?? isoDay(day)}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          window.clearTimeout(timer.current);
          const chosen = parseDay(text);
          if (chosen !== null && chosen >= EARLIEST) timer.current = window.setTimeout(() => take(text), PAUSE);
        }}
        onKeyDown={(event) => event.key === "Enter" && take(typed)}
        onBlur={() => take(typed)}
      />
    </>
  );
}
