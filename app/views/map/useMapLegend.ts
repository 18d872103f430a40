import { useMemo, useState } from "react";
import type { Basemap } from "../../cartography/basemap";
import { layoutLegend, legendContent, type Legend } from "../../cartography/legend";
import { projectionOf, wholeArea } from "../../cartography/projection";
import { layoutSpots } from "../../cartography/spotMarks";
import type { SpotsAnswer } from "../../engine/questions/spots";
import { legendText } from "../../figures/kinds/map/legendText";
import { notOnMapNotes, numeralsNote } from "../../figures/kinds/map/mapNotes";
import { useTranslator } from "../../state/language";
import type { Size } from "../../ui/useSize";
import { legendFrame } from "./overlayBoxes";
import type { MapLook } from "./useMapLook";

export interface MapLegendState {
  /** Null when closed. */
  readonly legend: Legend | null;
  /** The legend in words. */
  readonly sentence: string;
  toggle(): void;
}

/** The legend of the incidents in view, wherever they lie; open where there is room for it, until the reader says otherwise. */
export function useMapLegend(answer: SpotsAnswer, basemap: Basemap, look: MapLook, size: Size): MapLegendState {
  const translator = useTranslator();
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const isOpen = isWanted ?? hasRoom(size);
  const { fonts, measure, symbolScale } = look;
  const { legend, sentence } = useMemo(() => {
    const layout = layoutSpots(answer.spots, { projection: anywhere, basemap, symbolScale });
    const words = legendText(translator);
    const note = [numeralsNote, ...notOnMapNotes(answer.notOnMap)].map((each) => translator.t(each)).join(" ");
    const content = legendContent(layout);
    const drawn = layoutLegend({
      content, words, notes: [note], symbolScale, fonts, measure,
      width: WIDTH, columns: 2, textSize: 11.5, numeral: translator.number, direction: translator.language.direction,
    });
    const explained = [...content.sides, "exact", "near", "district", "governorate"] as const;
    return { legend: drawn, sentence: [explained.map((word) => words[word]).join(translator.language.listSeparator), note].join(". ") };
  }, [answer, basemap, fonts, measure, symbolScale, translator]);
  return { legend: isOpen ? legend : null, sentence, toggle: () => setWanted(!isOpen) };
}

/** Pixels of the drawing. */
const WIDTH = 240;

/** What stands in a legend does not depend on the map's view. */
const anywhere = projectionOf({ width: 1000, height: 1000, bounds: wholeArea });

function hasRoom({ width, height }: Size): boolean {
  return width >= 2.2 * (WIDTH + 2 * legendFrame.padding) && height >= 440;
}
