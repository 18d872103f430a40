import type { YearsByGovernorateAnswer } from "../../../engine/questions/yearsByGovernorate";
import type { DrawingProps, FigureTarget } from "../../figure";
import { figureSentence } from "../../figureSentence";
import { incidentsSays, killedSays } from "../../figureSays";
import { isRightToLeft } from "../parts/setting";
import { yearText } from "../parts/timeTicks";
import { panelsLayout } from "./panelsLayout";

/** The small charts, each with its years; a press filters to the governorate. */
export function governorateTargets({ answer, ...setting }: DrawingProps<YearsByGovernorateAnswer>): readonly FigureTarget[] {
  const { translator, width } = setting;
  return panelsLayout(answer, setting).panels.map(({ governorate: { code, killed, incidents, years }, name, box }) => ({
    key: code ?? "unknown",
    box: isRightToLeft(setting) ? { ...box, x: width - box.x - box.width } : box,
    name,
    says: [
      killedSays(killed.figure, translator),
      incidentsSays(incidents, killed.notStated, translator),
      ...years.filter((year) => year.incidents > 0).map((year) => figureSentence(yearText(year.year, translator), year.killed.figure, translator)),
    ],
    choice: { filter: "governorate", value: code ?? "unknown" },
  }));
}
