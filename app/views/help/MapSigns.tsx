import type { ReactNode } from "react";
import { drawSymbol } from "../../cartography/drawSymbol";
import { drawPrecision } from "../../cartography/legendSections";
import type { Palette } from "../../cartography/palette";
import type { Pen } from "../../cartography/pen";
import { symbolRadius, type Slice, type SymbolState } from "../../cartography/symbols";
import { sides } from "../../domain/party";
import { sideNames } from "../../figures/names";
import { precisionWords } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";
import { Sign } from "../parts/Sign";

/** Of the signs whose size says nothing; CSS pixels. */
const SIZE = 24;
const RADIUS = 6;

const mixed: readonly Slice[] = [{ side: "militants", share: 0.6 }, { side: "security-forces", share: 0.25 }, { side: "civilians", share: 0.15 }];

/** What colours, sizes and outlines mean, each beside the sign itself. */
export function MapSigns(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <h4>{t("Colour: whose dead they are; area: how many")}</h4>
      <ul className="help-signs">
        {sides.map((side) => (
          <SignLine key={side} size={SIZE} draw={disc(RADIUS, "number", [{ side, share: 1 }])} words={t(sideNames[side])} />
        ))}
        <SignLine size={SIZE} draw={disc(RADIUS + 2, "number", mixed)} words={t("Dead of several sides: a pie")} />
        <SignLine size={SIZE} draw={disc(RADIUS - 1.4, "not-stated", [])} words={t("Nobody gives a number")} />
        <SignLine size={SIZE} draw={disc(RADIUS - 1.4, "zero", [])} words={t("Somebody states that none were killed")} />
        {[10, 100].map((killed) => (
          <SignLine key={killed} size={SIZE + 6} draw={disc(symbolRadius(killed), "number", [{ side: "detainees", share: 1 }])} words={t("{count} reported killed", { count: killed })} />
        ))}
      </ul>
      <h4>{t("How well the place is known")}</h4>
      <ul className="help-signs">
        {(["exact", "near", "district", "governorate"] as const).map((precision) => (
          <SignLine key={precision} size={SIZE} draw={(pen, palette) => drawPrecision(pen, 0, 0, precision, palette)} words={precisionWords(precision, translator)} />
        ))}
      </ul>
      <p>{t("A number at a sign counts the incidents at that place. Known only to the country, or withheld: counted and listed, not on the map.")}</p>
      <p>{t("On the timeline a bar is an incident that lasted; a hatched mark is one whose day is known only to the week or month.")}</p>
    </>
  );
}

interface SignLineProps {
  readonly size: number;
  readonly draw: (pen: Pen, palette: Palette) => void;
  readonly words: string;
}

function SignLine({ size, draw, words }: SignLineProps): ReactNode {
  return (
    <li>
      <Sign size={size} draw={draw} />
      {words}
    </li>
  );
}

function disc(radius: number, state: SymbolState, slices: readonly Slice[]): SignLineProps["draw"] {
  return (pen, palette) => drawSymbol(pen, 0, 0, { radius, state, slices }, palette);
}
