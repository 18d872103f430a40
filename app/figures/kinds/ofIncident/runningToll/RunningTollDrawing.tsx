import { useId } from "react";
import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import { message } from "../../../../i18n/message";
import type { DrawingProps } from "../../../figure";
import { EmptyPlot } from "../../parts/EmptyPlot";
import { HatchPattern } from "../../parts/FilledBox";
import { tollDays } from "./tollDays";
import { tollLayout } from "./tollLayout";
import { TollPanel } from "./TollPanel";
import { tollPanels } from "./tollPanels";
import { tollStyles } from "./tollStyles";

/** A panel for each side, a step line for each authority; all panels share the days, and none its scale. */
export function RunningTollDrawing({ answer, ...setting }: DrawingProps<RunningTollAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  if (answer.sides.length === 0) return <EmptyPlot setting={setting} sentence={message("Nobody gives a dated number for this outcome")} />;
  const [days, styleOf] = [tollDays(answer), tollStyles(answer)];
  const boxes = tollPanels(answer.sides.length, width, height, style.fontSize);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs><HatchPattern id={hatch} style={style} /></defs>
      {answer.sides.map((of, index) => {
        const box = boxes[index];
        return box && <TollPanel key={of.side} side={of.side} layout={tollLayout(of, box, days, answer, setting)} styleOf={styleOf} hatch={hatch} setting={setting} />;
      })}
    </svg>
  );
}
