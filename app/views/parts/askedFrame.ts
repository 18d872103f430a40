import type { AskedFigure } from "../../figures/figure";
import type { FigureFrame } from "../../figures/frame/frame";
import type { Translator } from "../../i18n/translator";
import { facilityFrame } from "./facilityFrame";
import { incidentFrame } from "./incidentFrame";

/** What a figure says about itself, from what a figure of the view would say: of its own incident or facility where it is of one. */
export function askedFrame<Answer>(kind: AskedFigure<Answer>, answer: Answer, frame: FigureFrame, translator: Translator): FigureFrame {
  if ("incidentQuestion" in kind) return incidentFrame(frame, kind.about(answer));
  return "facilityQuestion" in kind ? facilityFrame(frame, kind.about(answer), translator) : frame;
}
