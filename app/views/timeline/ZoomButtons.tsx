import type { ReactNode } from "react";
import type { Period } from "../../domain/day";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { LEAST_DAYS, lengthOf, partAround } from "../../state/partMoves";
import { isSamePeriod } from "../../state/timelinePart";
import { LongerIcon, PeriodIcon, ShorterIcon, WholeIcon } from "./timelineIcons";
import type { TimelinePart } from "./useTimelinePart";

interface ZoomButtonsProps {
  readonly span: Period;
  readonly period: Period | null;
  readonly shownPart: TimelinePart;
  readonly onZoom: (factor: number) => void;
}

/** How long a part of the timeline is on show. */
export function ZoomButtons({ span, period, shownPart: { part, isWhole, show }, onZoom }: ZoomButtonsProps): ReactNode {
  const { t } = useTranslator();
  const around = period && partAround(period, span);
  return (
    <div className="timeline-zoom" role="group" aria-label={t("Zoom of the timeline")}>
      <IconButton label={t("Zoom the timeline in")} disabled={lengthOf(part) <= LEAST_DAYS} onClick={() => onZoom(0.5)}>
        <ShorterIcon />
      </IconButton>
      <IconButton label={t("Zoom the timeline out")} disabled={isWhole} onClick={() => onZoom(2)}>
        <LongerIcon />
      </IconButton>
      <IconButton label={t("Whole span")} disabled={isWhole} onClick={() => show(span)}>
        <WholeIcon />
      </IconButton>
      <IconButton label={t("Zoom the timeline in on the period")} disabled={!around || isSamePeriod(around, part)} onClick={() => around && show(around)}>
        <PeriodIcon />
      </IconButton>
    </div>
  );
}
