import type { ClaimId } from "../../domain/identifiers";

/** Id of what stands for a claim among the claims of the open incident. */
export function claimPlaceId(claim: ClaimId): string {
  return `details-claim-${claim}`;
}

/** Shows the claim and moves the focus to it. */
export function goToClaim(claim: ClaimId): void {
  const place = document.getElementById(claimPlaceId(claim));
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
