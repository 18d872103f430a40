import type { KeyboardEvent } from "react";
import type { Period } from "../../domain/day";
import { useAddress } from "../../state/addressContext";
import { useDraftPeriod } from "../../state/draftPeriod";
import { keyedPeriod, type PeriodPart } from "./periodKeys";

export interface PeriodKeys {
  onKeyDown(event: KeyboardEvent): void;
  onKeyUp(): void;
  onBlur(): void;
}

export interface PeriodDraft {
  /** The period that is being moved, if any. */
  current(): Period | null;
  set(period: Period): void;
  /** Makes the draft the page's period, as one step. */
  end(): void;
  giveUp(): void;
  /** For what has the focus and moves a part of the period: a key held down is one step. */
  keysFor(part: PeriodPart, shown: Period): PeriodKeys;
}

/** `keep` is told of each period that the reader's own hand makes, `onMoved` of where a key has led. */
export function usePeriodDraft(span: Period, keep: (period: Period | null) => void, onMoved: (period: Period, part: PeriodPart) => void): PeriodDraft {
  const address = useAddress();
  const draft = useDraftPeriod();
  const end = () => {
    const ended = draft.current();
    if (!ended) return;
    keep(ended.from <= span.from && ended.to >= span.to ? null : ended);
    draft.end(address, span);
  };
  return {
    current: () => draft.current(),
    set: (period) => draft.set(period),
    end,
    giveUp: () => draft.end(),
    keysFor: (part, shown) => ({
      onKeyDown(event) {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const moved = keyedPeriod(event.key, event.shiftKey, part, draft.current() ?? shown, span);
        if (!moved) return;
        event.preventDefault();
        draft.set(moved);
        onMoved(moved, part);
      },
      onKeyUp: end,
      onBlur: end,
    }),
  };
}
