import { useId, useState, type ReactNode } from "react";
import type { KilledBounds } from "../../filters/kinds/killed";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { useTypingPause } from "./useTypingPause";

interface KilledInputsProps {
  readonly bounds: KilledBounds | null;
  readonly onChange: (bounds: KilledBounds | null) => void;
}

/** Two whole numbers, each of which may be left out; the wrong way round they are not applied. */
export function KilledInputs({ bounds, onChange }: KilledInputsProps): ReactNode {
  const { t } = useTranslator();
  const [least, setLeast] = useState(textOf(bounds?.least));
  const [most, setMost] = useState(textOf(bounds?.most));
  const asked = `${textOf(bounds?.least)}..${textOf(bounds?.most)}`;
  const [seen, setSeen] = useState(asked);
  if (seen !== asked) {
    setSeen(asked);
    setLeast(textOf(bounds?.least));
    setMost(textOf(bounds?.most));
  }
  const { later, now } = useTypingPause();
  const note = useId();
  const problem = problemOf(least, most);
  const apply = (typedLeast: string, typedMost: string) => {
    if (problemOf(typedLeast, typedMost) === null) onChange(boundsOf(typedLeast, typedMost));
  };
  const input = (label: string, value: string, onType: (typed: string) => void, typedWith: (typed: string) => readonly [string, string]) => (
    <label className="bound">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min="0"
        max="999999999"
        step="1"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : note}
        onChange={(event) => {
          const typed = event.target.value;
          onType(typed);
          later(() => apply(...typedWith(typed)));
        }}
        onKeyDown={(event) => event.key === "Enter" && now(() => apply(least, most))}
      />
    </label>
  );
  return (
    <>
      <div className="bounds">
        {input(t("At least"), least, setLeast, (typed) => [typed, most])}
        {input(t("At most"), most, setMost, (typed) => [least, typed])}
      </div>
      <p id={note} className="section-problem" aria-live="polite">
        {problem && t(problem)}
      </p>
    </>
  );
}

function textOf(bound: number | null | undefined): string {
  return bound === null || bound === undefined ? "" : String(bound);
}

function boundsOf(least: string, most: string): KilledBounds | null {
  if (least === "" && most === "") return null;
  return { least: least === "" ? null : Number(least), most: most === "" ? null : Number(most) };
}

function problemOf(least: string, most: string): Message | null {
  if ([least, most].some((typed) => typed !== "" && !/^\d{1,9}$/.test(typed))) return message("Only whole numbers, 0 or more: not applied.");
  if (least !== "" && most !== "" && Number(least) > Number(most)) return message("“At least” is more than “At most”: not applied.");
  return null;
}
