import { timelineBars, timelinePart, timelineUnits, type TimelineAnswer } from "../../../engine/questions/timeline";
import type { Period } from "../../../domain/day";
import { timeline } from "../../../figures/kinds/timeline/timeline";
import { boundedBy } from "../../../filters/kinds/period";
import { isSamePeriod, timelinePartShown } from "../../../state/timelinePart";
import type { FigureAnswerKind } from "./figureAnswer";
import type { ShownView } from "./shownView";

/** The part of the timeline on show, its unit, and what its bars stand for. */
export const timelineAnswer: FigureAnswerKind<TimelineAnswer, never> = {
  figure: timeline,
  also: () => null,
  complete(plain, _, view) {
    const { span } = plain;
    if (!span) return plain;
    const part = timelinePartShown({ span, period: view.period && boundedBy(span, view.period), asked: view.timelineSpan, kept: view.keptTimelinePart });
    return timelineShown(plain, span, part, view);
  },
};

/** The timeline of the whole span, with the part of it that is on show. */
export function timelineShown(whole: TimelineAnswer, span: Period, part: Period, { unit, bars }: Pick<ShownView, "unit" | "bars">): TimelineAnswer {
  return timelinePart(whole, {
    unit: timelineUnits(part).find((choice) => choice.unit === unit)?.unit ?? null,
    part: isSamePeriod(part, span) ? null : part,
    bars: timelineBars.find((name) => name === bars) ?? "incidents",
  });
}
