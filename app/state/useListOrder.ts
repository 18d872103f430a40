import type { ListOrder } from "../engine/questions/listOrder";
import { parseListOrder, usualOrder } from "./listOrder";
import { useSetting } from "./useSetting";

/** The order in which the list shows the incidents, and in which "next" goes. */
export function useListOrder(): ListOrder {
  const raw = useSetting("sort");
  return (raw && parseListOrder(raw)) || usualOrder;
}
