import type { Message } from "../../../i18n/message";
import { noIncident } from "../../notes";
import { lettering, toBaseline } from "./lettering";
import { isRightToLeft, type Setting } from "./setting";
import { TextLine } from "./TextLine";

interface EmptyPlotProps {
  readonly setting: Setting;
  readonly sentence?: Message;
}

/** Axes and a sentence, where the filters leave nothing to draw. */
export function EmptyPlot({ setting, sentence = noIncident }: EmptyPlotProps) {
  const { width, height, style, translator } = setting;
  const rtl = isRightToLeft(setting);
  const letters = lettering("sentence", style);
  const foot = height - style.fontSize * 1.7;
  const edge = rtl ? width - 0.5 : 0.5;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M${edge} 0V${foot}H${width - edge}`} fill="none" stroke={style.palette.rule2} strokeWidth={1} />
      <TextLine text={translator.t(sentence)} letters={letters} anchor="middle" rtl={rtl} x={width / 2} y={foot / 2 + toBaseline(letters)} />
    </svg>
  );
}
