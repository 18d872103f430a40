import { useId, type ReactNode } from "react";
import type { Figure } from "../../domain/casualty";
import { figureText } from "../../figures/figureText";
import { FilledBox, HatchPattern } from "../../figures/kinds/parts/FilledBox";
import { Whisker } from "../../figures/kinds/parts/Whisker";
import { figureStyle } from "../../figures/pageStyle";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";

const closed: Figure = { low: 8, best: 11, high: 16, openLow: false, openHigh: false };
const open: Figure = { ...closed, openHigh: true };

/** Bars with their whiskers as the charts draw them, and the same ranges in figures. */
export function BarSigns(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const [range, atLeast] = [figureText(closed, translator), figureText(open, translator)];
  return (
    <ul className="help-signs">
      <li>
        <BarSign figure={closed} />
        {t("Bar: {best}, the figure by the counting rule. Line: {range}, from the lowest to the highest claim.", { ...range })}
      </li>
      <li>
        <BarSign figure={open} />
        {t("Arrow, and “+” in {range}: somebody says “at least”.", { range: atLeast.range })}
      </li>
      <li>
        <BarSign figure={null} />
        {t("Hatched: the side is not stated.")}
      </li>
      <li>{t("In the list, the stroke is the figure by the rule, the pale bar the range; its scale is by square roots, from 0.")}</li>
      <li>{t("Pale: outside what the filters let pass, kept for comparison.")}</li>
    </ul>
  );
}

const PIXELS = 3.4;
const [WIDTH, HEIGHT] = [72, 20];

/** Null draws what has no side. */
function BarSign({ figure }: { readonly figure: Figure | null }): ReactNode {
  const style = figureStyle(useTheme(), "page");
  const hatch = useId();
  const best = (figure ?? closed).best * PIXELS;
  return (
    <svg className="sign" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <HatchPattern id={hatch} style={style} />
      </defs>
      <FilledBox fill={figure ? "security-forces" : "not-stated"} style={style} hatch={hatch} x={0} y={4} width={best} height={12} />
      {figure && <Whisker figure={figure} at={(persons) => persons * PIXELS} middle={10} size={10} style={style} />}
    </svg>
  );
}
