import type { TimelineIncident } from "../../../engine/questions/timeline";
import type { FigureStyle } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { barFills, fillColour, type BarFill } from "../parts/barFill";
import { FADED } from "../parts/barRow";
import { isRightToLeft, type Setting } from "../parts/setting";
import type { PlacedMark } from "./timelineLayout";

/** A disc or bar in the colour of the side with most of the killed; hatched where its days are uncertain; a ring without a number. */
export function IncidentMark({ mark, hatch, setting }: { readonly mark: PlacedMark; readonly hatch: string; readonly setting: Setting }) {
  const { width, style, translator } = setting;
  const { incident, shape, x, y, radius, length } = mark;
  const rtl = isRightToLeft(setting);
  const paint = markPaint(incident, hatch, style);
  const sentence = `${incident.title}, ${translator.period(incident.from, incident.to, "short")}. ${figureSentence(translator.t("Killed"), incident.killed, translator)}`;
  return (
    <g opacity={incident.inPeriod ? undefined : FADED}>
      {shape === "disc"
        ? <circle cx={round(rtl ? width - x : x)} cy={round(y)} r={round(radius)} {...paint}><title>{sentence}</title></circle>
        : <rect x={round(rtl ? width - x - length : x)} y={round(y - radius)} width={round(length)} height={round(radius * 2)} {...paint}><title>{sentence}</title></rect>}
    </g>
  );
}

/** What stands for a mark's number: a side, a total over all sides, or none. */
export function markFill({ killed, side }: TimelineIncident): BarFill | "none" {
  if (killed === null) return "none";
  return side ?? "counts";
}

export function markPaint(incident: TimelineIncident, hatch: string, { palette }: FigureStyle) {
  const fill = markFill(incident);
  if (fill === "none") return { fill: palette.paper, stroke: palette.ink2, strokeWidth: 1.2 };
  const colour = fillColour(fill, palette);
  const isHatched = incident.dayPrecision !== "day" || fill === "not-stated";
  return { fill: isHatched ? `url(#${hatch}-${fill})` : colour, stroke: isHatched ? colour : palette.paper, strokeWidth: isHatched ? 1 : 0.6 };
}

/** One hatch for every fill. */
export function IncidentHatches({ id, style }: { readonly id: string; readonly style: FigureStyle }) {
  const spacing = style.fontSize * 0.32;
  return barFills.map((fill) => (
    <pattern key={fill} id={`${id}-${fill}`} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={spacing} height={spacing} fill={style.palette.paper} />
      <rect width={spacing * 0.5} height={spacing} fill={fillColour(fill, style.palette)} />
    </pattern>
  ));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
