import { useState } from "react";

/**
 * The one key of a toolbar that Tab stops at: the last that had the focus, else the first; undefined where there is none. The second is
 * to be told of each that gets the focus.
 */
export function useStop(keys: readonly string[]): readonly [stop: string | undefined, setLast: (key: string) => void] {
  const [last, setLast] = useState<string | null>(null);
  return [keys.find((key) => key === last) ?? keys[0], setLast];
}
