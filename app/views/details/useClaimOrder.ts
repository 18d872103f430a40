import { useMemory } from "../../state/memory";
import { claimOrders, type ClaimOrder } from "./claimGroups";

/** How the reader wants the claims to stand, kept for the next incident. */
export function useClaimOrder(): readonly [ClaimOrder, (order: ClaimOrder) => void] {
  const [kept, keep] = useMemory("claims");
  return [claimOrders.find((order) => order === kept) ?? "side", (order) => keep(order === "side" ? null : order)];
}
