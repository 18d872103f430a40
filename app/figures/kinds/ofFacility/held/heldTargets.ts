import type { FacilityAnswer } from "../../../../engine/questions/facility";
import type { DrawingProps, FigureTarget } from "../../../figure";
import { incidentDays } from "../../../incidentDays";
import { isRightToLeft } from "../../parts/setting";
import { heldLayout } from "./heldLayout";
import { heldMarks } from "./heldMarks";
import { heldName, heldSays } from "./heldWords";

/** The incidents, then every mark, which lies above their lines; a press opens the incident, of a mark that which the claim is about. */
export function heldTargets({ answer, ...setting }: DrawingProps<FacilityAnswer>): readonly FigureTarget[] {
  if (heldMarks(answer).length === 0) return [];
  const { width, style, translator } = setting;
  const { plot, flags, flagRow, held } = heldLayout(answer, setting);
  const rtl = isRightToLeft(setting);
  const boxOf = (left: number, right: number, y: number, height: number) => ({ x: rtl ? width - right : left, y, width: right - left, height });
  const radius = style.fontSize * 0.7;
  return [
    ...flags.map(({ incident, from, name }): FigureTarget => ({
      key: `incident ${incident.id}`,
      box: name
        ? boxOf(Math.min(from, name.left), Math.max(from, name.right), plot.y - (name.row + 1) * flagRow, flagRow)
        : boxOf(from - radius, from + radius, plot.y, radius * 2),
      name: incident.title,
      says: [incidentDays(incident, translator)],
      choice: { incident: incident.id },
    })),
    ...held.map(({ mark: { key, reported }, x, y }): FigureTarget => ({
      key: `claim ${key}`,
      box: boxOf(x - radius, x + radius, y - radius, radius * 2),
      name: heldName(reported, answer, translator),
      says: heldSays(reported, answer, translator),
      choice: { incident: reported.incident.id },
    })),
  ];
}
