import type { KilledOverTimeAnswer } from "../../../engine/questions/killedOverTime";
import type { DrawingProps, FigureTarget } from "../../figure";
import { incidentsSays, killedSays, sidesSay } from "../../figureSays";
import { isRightToLeft } from "../parts/setting";
import { columnsLayout } from "./columnsLayout";

/** The bins, each over its whole height; one with incidents can be taken as the period. */
export function binTargets({ answer, ...setting }: DrawingProps<KilledOverTimeAnswer>): readonly FigureTarget[] {
  const { translator, width, height } = setting;
  const { plot, slot } = columnsLayout(answer, setting);
  const isMirrored = isRightToLeft(setting);
  return answer.bins.map(({ from, to, incidents, killed, sides }, index) => {
    const x = plot.x + slot * index;
    return {
      key: String(from),
      box: { x: isMirrored ? width - x - slot : x, y: plot.y, width: slot, height: height - plot.y },
      name: translator.period(from, to, "short"),
      says: incidents === 0
        ? [translator.t("no incident of this sample")]
        : [killedSays(killed.figure, translator), incidentsSays(incidents, killed.notStated, translator), ...sidesSay(sides, translator)],
      choice: incidents === 0 ? null : { period: { from, to } },
    };
  });
}
