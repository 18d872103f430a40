import type { Figure } from "../../../domain/casualty";
import { lettering, toBaseline } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import { Whisker } from "../parts/Whisker";
import type { SignKind } from "./columnSigns";
import type { ColumnsLayout } from "./columnsLayout";

interface ColumnsExplanationProps {
  readonly layout: ColumnsLayout;
  readonly hatch: string;
  readonly setting: Setting;
}

/** Below the axis: what whiskers, rings and hatched strips are. */
export function ColumnsExplanation({ layout: { signs, explanationHeight }, hatch, setting }: ColumnsExplanationProps) {
  const { width, height, style } = setting;
  const rtl = isRightToLeft(setting);
  const along = (x: number) => (rtl ? width - x : x);
  const letters = lettering("legend", style);
  const unit = style.fontSize;
  return signs.map(({ sign, words, x, middle: fromTop }) => {
    const middle = height - explanationHeight + fromTop;
    return (
      <g key={sign}>
        <Sign sign={sign} x={along(x + unit * 0.6)} middle={middle} hatch={hatch} setting={setting} />
        <TextLine text={words} letters={letters} rtl={rtl} x={along(x + unit * 1.5)} y={middle + toBaseline(letters)} />
      </g>
    );
  });
}

function Sign({ sign, x, middle, hatch, setting }: { readonly sign: SignKind; readonly x: number; readonly middle: number; readonly hatch: string; readonly setting: Setting }) {
  const { style } = setting;
  const unit = style.fontSize;
  switch (sign) {
    case "whisker":
      return <Whisker figure={SAMPLE} at={(persons) => middle + unit * (0.6 - persons * 0.6)} middle={x} size={unit * 0.5} style={style} upright />;
    case "ring":
      return <circle cx={x} cy={middle} r={unit * 0.28} fill={style.palette.paper} stroke={style.palette.ink2} strokeWidth={1.2} />;
    case "strip":
      return <rect x={x - unit * 0.6} y={middle - unit * 0.17} width={unit * 1.2} height={unit * 0.34} fill={`url(#${hatch})`} />;
  }
}

const SAMPLE: Figure = { low: 0, best: 1, high: 2, openLow: false, openHigh: false };
