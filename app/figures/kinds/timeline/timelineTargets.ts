import type { Box } from "../../../cartography/pen";
import type { TimelineAnswer } from "../../../engine/questions/timeline";
import type { DrawingProps, FigureTarget } from "../../figure";
import { incidentsSays, killedSays, sidesSay } from "../../figureSays";
import { incidentDays } from "../../incidentDays";
import { isRightToLeft } from "../parts/setting";
import type { PlacedMark } from "./placedMarks";
import { timelineLayout } from "./timelineLayout";

/** What on the page's timeline can be pointed at. */
export interface TimelineTargets {
  /** Bins with incidents, each over the height of the bars; one can be taken as the period. */
  readonly bars: readonly FigureTarget[];
  /** Incidents by first day, each over its mark. */
  readonly marks: readonly FigureTarget[];
}

/** `top`: pixels above the drawing's plot. */
export function timelineTargets({ answer, ...setting }: DrawingProps<TimelineAnswer>, top: number): TimelineTargets {
  const { part } = answer;
  if (!part || answer.inPeriod === 0) return { bars: [], marks: [] };
  const { bars, placed, at } = timelineLayout(answer, part, top, setting);
  const mirrored = (box: Box) => (isRightToLeft(setting) ? { ...box, x: setting.width - box.x - box.width } : box);
  return {
    bars: answer.bins.filter(({ incidents }) => incidents > 0).map((bin) => {
      const [start, end] = [Math.max(bars.x, at(bin.from)), Math.min(bars.x + bars.width, at(bin.to + 1))];
      return { ...barSays(bin, setting), box: mirrored({ x: start, y: bars.y, width: Math.max(1, end - start), height: bars.height }) };
    }),
    marks: placed.toSorted((a, b) => a.incident.from - b.incident.from || a.x - b.x).map((mark) => ({ ...markSays(mark, setting), box: mirrored(boxOf(mark)) })),
  };
}

type Says = Omit<FigureTarget, "box">;
type Words = Pick<DrawingProps<TimelineAnswer>, "translator">;

function barSays({ from, to, incidents, inPeriod, killed }: TimelineAnswer["bins"][number], { translator }: Words): Says {
  const { t } = translator;
  return {
    key: `bar ${from}`,
    name: translator.period(from, to, "short"),
    says: [
      incidentsSays(incidents, killed.notStated, translator), ...(inPeriod < incidents ? [t("{count} of them in the period", { count: inPeriod })] : []),
      killedSays(killed.figure, translator), ...sidesSay(killed.sides, translator),
    ],
    choice: { period: { from, to } },
  };
}

function markSays({ incident }: PlacedMark, { translator }: Words): Says {
  return {
    key: incident.id,
    name: incident.title,
    says: [incidentDays(incident, translator), killedSays(incident.killed, translator), ...(incident.inPeriod ? [] : [translator.t("outside the period")])],
    choice: { incident: incident.id },
  };
}

function boxOf({ shape, x, y, radius, length }: PlacedMark): Box {
  const left = shape === "bar" ? x : x - radius;
  return { x: left, y: y - radius, width: shape === "bar" ? length : radius * 2, height: radius * 2 };
}
