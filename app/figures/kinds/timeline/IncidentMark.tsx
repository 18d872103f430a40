import type { TimelineIncident } from "../../../engine/questions/timelineIncident";
import type { FigureStyle } from "../../figure";
import { fillColour, type BarFill } from "../parts/barFill";
import { FADED } from "../parts/barRow";
import { isRightToLeft, type Setting } from "../parts/setting";
import type { PlacedMark } from "./placedMarks";
import { incidentSentence } from "./timelineWords";

/** A disc or bar in the colour of the side with most of the killed; hatched where its days are uncertain; a ring without a number. */
export function IncidentMark({ mark, hatch, setting }: { readonly mark: PlacedMark; readonly hatch: string; readonly setting: Setting }) {
  const { width, style, translator } = setting;
  const { incident, shape, x, y, radius, length } = mark;
  const rtl = isRightToLeft(setting);
  const paint = markPaint(incident, hatch, style);
  return (
    <g opacity={incident.inPeriod ? undefined : FADED}>
      <title>{incidentSentence(incident, translator)}</title>
      {shape === "disc"
        ? <circle cx={round(rtl ? width - x : x)} cy={round(y)} r={round(radius)} {...paint} />
        : <rect x={round(rtl ? width - x - length : x)} y={round(y - radius)} width={round(length)} height={round(radius * 2)} {...paint} />}
      {shape === "bar" && <CutEnds mark={mark} setting={setting} />}
    </g>
  );
}

/** An arrowhead where a bar goes on beyond the edge. */
function CutEnds({ mark: { x, y, length, radius, isCut }, setting }: { readonly mark: PlacedMark; readonly setting: Setting }) {
  const { width, style } = setting;
  const rtl = isRightToLeft(setting);
  const along = (at: number) => round(rtl ? width - at : at);
  const [high, long] = [radius * 1.9, radius * 2.4];
  const head = (edge: number, outwards: number) => `M${along(edge - outwards * 1)} ${round(y - high)}L${along(edge + outwards * long)} ${round(y)}L${along(edge - outwards * 1)} ${round(y + high)}`;
  const paths = [...(isCut.start ? [head(x + long, -1)] : []), ...(isCut.end ? [head(x + length - long, 1)] : [])];
  return paths.map((path) => <path key={path} d={path} fill={style.palette.paper} stroke={style.palette.ink} strokeWidth={1} />);
}

/** What stands for a mark's number: a side, a total over all sides, or none. */
export function markFill({ killed, side }: TimelineIncident): BarFill | "none" {
  if (killed === null) return "none";
  return side ?? "counts";
}

export function markPaint(incident: TimelineIncident, hatch: string, { palette }: FigureStyle) {
  const fill = markFill(incident);
  if (fill === "none") return { fill: palette.paper, stroke: palette.ink2, strokeWidth: 1.2, strokeDasharray: incident.dayPrecision === "day" ? undefined : "2 1.4" };
  const colour = fillColour(fill, palette);
  const isHatched = incident.dayPrecision !== "day" || fill === "not-stated";
  return { fill: isHatched ? `url(#${hatch}-${fill})` : colour, stroke: isHatched ? colour : palette.paper, strokeWidth: isHatched ? 1 : 0.6 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
