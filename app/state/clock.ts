import { createContext, use } from "react";
import type { Day } from "../domain/day";

/** The only way in which the program learns what day it is. */
export interface Clock {
  today(): Day;
}

export const ClockContext = createContext<Clock | null>(null);

export function useClock(): Clock {
  const clock = use(ClockContext);
  if (!clock) throw new Error("No clock is given to the page");
  return clock;
}
