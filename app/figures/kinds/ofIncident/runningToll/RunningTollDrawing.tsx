import { useId } from "react";
import type { RunningTollAnswer } from "../../../../engine/questions/runningToll";
import { message } from "../../../../i18n/message";
import type { DrawingProps } from "../../../figure";
import { EmptyPlot } from "../../parts/EmptyPlot";
import { HatchPattern } from "../../parts/FilledBox";
import { tollLayouts } from "./tollLayout";
import { TollPanel } from "./TollPanel";
import { tollStyles } from "./tollStyles";

/** A panel for each side, a step line for each authority. */
export function RunningTollDrawing({ answer, ...setting }: DrawingProps<RunningTollAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  if (answer.sides.length === 0) return <EmptyPlot setting={setting} sentence={message("Nobody gives a dated number for this outcome")} />;
  const styleOf = tollStyles(answer);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs><HatchPattern id={hatch} style={style} /></defs>
      {tollLayouts(answer, setting).map(({ side, layout }) => (
        <TollPanel key={side} side={side} layout={layout} styleOf={styleOf} hatch={hatch} setting={setting} />
      ))}
    </svg>
  );
}
