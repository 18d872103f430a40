import { createContext, use, useSyncExternalStore } from "react";
import { valueStore } from "../../state/valueStore";

/** Whether the brief, which a printer gets in place of the page, is at hand: printing does not wait for it. */
export interface Brief {
  isAtHand(): boolean;
  subscribe(listener: () => void): () => void;
  /** Says that it is; gives back how to withdraw it. */
  offer(): () => void;
}

export function createBrief(): Brief {
  const offers = valueStore(0);
  const change = (by: 1 | -1) => offers.set(offers.current() + by);
  return {
    isAtHand: () => offers.current() > 0,
    subscribe: offers.subscribe,
    offer() {
      change(1);
      return () => change(-1);
    },
  };
}

const BriefContext = createContext(createBrief());

export function useBrief(): Brief {
  return use(BriefContext);
}

export function useIsBriefAtHand(): boolean {
  const brief = useBrief();
  return useSyncExternalStore(brief.subscribe, brief.isAtHand);
}
