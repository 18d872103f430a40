import { useEffect, useEffectEvent, useState } from "react";

export interface TypedSetting {
  readonly text: string;
  type(text: string): void;
  /** Takes what is typed at once: the field is left, or Enter is pressed. What cannot be taken stays to be mended. */
  commit(): void;
  /** Gives up what is typed. */
  reset(): void;
}

/** Milliseconds without a letter after which what is typed is taken. */
const PAUSE = 300;

/** A field whose text is its own while it is typed, and the setting's when that pauses; `take` says whether it could. */
export function useTypedSetting(value: string, take: (text: string) => boolean): TypedSetting {
  const [typed, setTyped] = useState<string | null>(null);
  const takeTyped = useEffectEvent(take);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = window.setTimeout(() => takeTyped(typed), PAUSE);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return {
    text: typed ?? value,
    type: setTyped,
    commit() {
      if (typed !== null && take(typed)) setTyped(null);
    },
    reset: () => setTyped(null),
  };
}
