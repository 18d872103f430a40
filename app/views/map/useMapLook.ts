import { useMemo } from "react";
import type { MapFonts, MapLanguage } from "../../cartography/labelFonts";
import type { Palette, Theme } from "../../cartography/palette";
import type { Measure } from "../../cartography/pen";
import { canvasMeasure } from "../../figures/canvasMeasure";
import { mapLanguage } from "../../figures/kinds/map/mapLabels";
import { figureStyle } from "../../figures/pageStyle";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import type { Size } from "../../ui/useSize";
import { useFontsReady } from "../parts/useFontsReady";

/** How the map and its legend look on this page, in this language and at this size. */
export interface MapLook {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  readonly language: MapLanguage;
  readonly textScale: number;
  readonly symbolScale: number;
  readonly measure: Measure;
}

/** Null until the fonts have come, or have failed to: names are measured with them. */
export function useMapLook({ width, height }: Size): MapLook | null {
  const theme = useTheme();
  const translator = useTranslator();
  const areFontsReady = useFontsReady();
  const isSmall = Math.min(width, height) < SMALL;
  return useMemo(() => {
    if (!areFontsReady) return null;
    const { palette, family, condensed } = figureStyle(theme, "page");
    return {
      theme, palette,
      fonts: { text: family, condensed },
      language: mapLanguage(translator),
      textScale: isSmall ? 0.95 : 1,
      symbolScale: isSmall ? 0.75 : 1,
      measure: canvasMeasure(),
    };
  }, [theme, translator, areFontsReady, isSmall]);
}

/** Pixels of the shorter side below which symbols are drawn smaller. */
const SMALL = 420;
