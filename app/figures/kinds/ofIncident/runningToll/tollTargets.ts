import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import type { DrawingProps, FigureTarget } from "../../../figure";
import { boxAround } from "../../parts/boxAround";
import { isRightToLeft } from "../../parts/setting";
import { shortFigure } from "../../parts/shortFigure";
import { sideOrAllName } from "../../parts/sideOrAllName";
import { tollLayouts } from "./tollLayout";

/** Every mark; a press goes to the claim that it is made of. */
export function tollTargets({ answer, ...setting }: DrawingProps<RunningTollAnswer>): readonly FigureTarget[] {
  const { width, style, translator } = setting;
  const { t } = translator;
  const radius = style.fontSize * 0.6;
  return tollLayouts(answer, setting).flatMap(({ side, layout }) =>
    layout.lines.flatMap(({ authority, placed }) => placed.map(({ point, x, y }): FigureTarget => ({
      key: `${side} ${authority} ${point.day}`,
      box: boxAround(isRightToLeft(setting) ? width - x : x, y, radius),
      name: t("{authority}: {figure}", { authority: answer.authorities.get(authority)?.name ?? authority, figure: shortFigure(point.figure, translator) }),
      says: [
        t("{side}, {day}", { side: sideOrAllName(side, translator), day: { day: point.day } }),
        ...(point.isEstimated ? [t("dated by its month alone")] : []),
        point.isAdded ? t("parts added up: {claims}", { claims: { list: point.claims } }) : t("claims {claims}", { claims: { list: point.claims } }),
      ],
      choice: point.claims[0] === undefined ? null : { claim: point.claims[0] },
    }))));
}
