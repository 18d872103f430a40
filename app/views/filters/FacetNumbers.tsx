import type { ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import { useTranslator } from "../../state/language";

interface FacetNumbersProps {
  readonly facet: Facet | undefined;
  /** Incidents of the largest of its kind, for the bar; without it there is no bar. */
  readonly most?: number;
}

/** How many incidents, as a bar and a number, and the best figure of how many were reported killed in them. */
export function FacetNumbers({ facet, most }: FacetNumbersProps): ReactNode {
  const { t, number } = useTranslator();
  const incidents = facet?.incidents ?? 0;
  const killed = facet?.figure?.best;
  return (
    <>
      {most !== undefined && <ShareBar share={incidents / Math.max(1, most)} />}
      <span className="choice-count">{number(incidents)}</span>{" "}
      <span className="choice-killed">
        {killed !== undefined && number(killed)}
        {killed === undefined && incidents > 0 && <span aria-label={t("killed not stated")}>–</span>}
      </span>
    </>
  );
}

/** A bar of a share of the whole, from 0 to 1. */
export function ShareBar({ share }: { readonly share: number }): ReactNode {
  return (
    <svg className="choice-bar" viewBox="0 0 28 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={28 * share} height="8" />
    </svg>
  );
}
