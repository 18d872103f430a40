import type { ReactNode } from "react";

export interface Segment {
  readonly value: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly isOff?: boolean;
  /** What the page has chosen by itself. */
  readonly isAutomatic?: boolean;
}

interface SegmentsProps {
  readonly name: string;
  readonly choices: readonly Segment[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all in sight. What is off keeps its reason at hand and stays in the order of the Tab key. */
export function Segments({ name, choices, chosen, onChoose }: SegmentsProps): ReactNode {
  return (
    <div className="segments" role="group" aria-label={name}>
      {choices.map(({ value, text, title, isOff = false, isAutomatic = false }) => (
        <button
          key={value}
          type="button"
          className={isAutomatic ? "segment segment-automatic" : "segment"}
          title={title}
          aria-pressed={value === chosen}
          aria-disabled={isOff}
          onClick={() => !isOff && onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
