import { createContext, use, useSyncExternalStore } from "react";
import type { AddressStore } from "./address";
import { withoutMapView } from "./mapView";

export const AddressContext = createContext<AddressStore | null>(null);

/** For changing the page's state. */
export function useAddress(): AddressStore {
  const address = use(AddressContext);
  if (!address) throw new Error("No address is given to the page");
  return address;
}

/**
 * The query string, as it is now, but for the map's view and how an image is made: those change with every pan and letter, and
 * nothing but the map or the image is to be drawn anew for it (the whole page took 100 ms).
 */
export function useSearch(): string {
  const address = useAddress();
  return useSyncExternalStore(address.subscribe, () => withoutMapView(address.search()));
}
