import type { Font } from "../../../cartography/pen";
import type { FigureStyle } from "../../figure";

export type LetteringRole = "label" | "axis" | "best" | "range" | "remark" | "legend" | "sentence";

export interface Lettering extends Font {
  readonly colour: string;
}

/** How each kind of text in a chart is lettered; sizes follow from the style's axis texts. */
export function lettering(role: LetteringRole, { palette, family, condensed, fontSize }: FigureStyle): Lettering {
  switch (role) {
    case "label":
      return { family, size: fontSize * 1.1, weight: 400, colour: palette.ink };
    case "axis":
      return { family: condensed, size: fontSize, weight: 400, colour: palette.ink3 };
    case "best":
      return { family, size: fontSize * 1.2, weight: 600, colour: palette.ink };
    case "range":
      return { family: condensed, size: fontSize * 1.1, weight: 400, colour: palette.ink2 };
    case "remark":
      return { family: condensed, size: fontSize * 1.04, weight: 400, colour: palette.ink3 };
    case "legend":
      return { family: condensed, size: fontSize, weight: 400, colour: palette.ink2 };
    case "sentence":
      return { family, size: fontSize * 1.2, weight: 400, colour: palette.ink2 };
  }
}

/** From a text's middle down to its baseline. */
export function toBaseline({ size }: Font): number {
  return size * 0.35;
}
