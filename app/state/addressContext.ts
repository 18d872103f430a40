import { createContext, use, useSyncExternalStore } from "react";
import type { AddressStore } from "./address";

export const AddressContext = createContext<AddressStore | null>(null);

/** For changing the page's state. */
export function useAddress(): AddressStore {
  const address = use(AddressContext);
  if (!address) throw new Error("No address is given to the page");
  return address;
}

/** The query string, as it is now. */
export function useSearch(): string {
  const address = useAddress();
  return useSyncExternalStore(address.subscribe, address.search);
}
