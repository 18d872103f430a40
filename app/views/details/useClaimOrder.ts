import { useMemory } from "../../state/memory";
import { claimViews, type ClaimView } from "./claimGroups";

/** How the reader wants the claims to stand, kept for the next incident. */
export function useClaimOrder(): readonly [ClaimView, (view: ClaimView) => void] {
  const [kept, keep] = useMemory("claims");
  return [claimViews.find((view) => view === kept) ?? "side", (view) => keep(view === "side" ? null : view)];
}
