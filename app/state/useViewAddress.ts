import { useSyncExternalStore } from "react";
import { useAddress } from "./addressContext";
import { useKeptSpan } from "./useKeptSpan";
import { viewAddress } from "./viewAddress";

/** The address of the view on show, as it is while this is drawn: what is made of that view later states it, wherever the reader has gone since. */
export function useViewAddress(): string {
  const address = useAddress();
  const keptSpan = useKeptSpan();
  const href = useSyncExternalStore(address.subscribe, () => viewAddress(window.location));
  return viewAddress({ href }, keptSpan);
}
