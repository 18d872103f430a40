import { useMemo } from "react";
import type { Basemap } from "../../cartography/basemap";
import { layoutLegend, type Legend } from "../../cartography/legend";
import { layoutSpots } from "../../cartography/spotMarks";
import type { SpotsAnswer } from "../../engine/questions/spots";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { anywhere, mapLegendContent } from "../../figures/kinds/map/mapLegend";
import { legendText } from "../../figures/kinds/map/legendText";
import { cloudNote, notOnMapNotes, numeralsNote } from "../../figures/kinds/map/mapNotes";
import { useTranslator } from "../../state/language";
import { useMemory } from "../../state/memory";
import type { Size } from "../../ui/useSize";
import type { MapLook } from "./useMapLook";

export interface MapLegendState {
  /** Null when closed. */
  readonly legend: Legend | null;
  /** Whether all of it is drawn. */
  readonly isFull: boolean;
  /** The legend in words. */
  readonly sentence: string;
  toggle(): void;
}

/**
 * The legend of the incidents in view, wherever they lie: as much of it as covers nothing of the two countries, until the reader says
 * otherwise.
 */
export function useMapLegend({ spots, cloud, notOnMap }: SpotsAnswer, shown: MapShown, basemap: Basemap, look: MapLook, size: Size): MapLegendState {
  const translator = useTranslator();
  const [kept, keep] = useMemory("legend");
  const isFull = kept === null ? fits(size, 900, 640) : kept === "full";
  const isOpen = isFull || fits(size, 480, 380);
  const { fonts, measure, symbolScale } = look;
  const isCloud = cloud !== null;
  const { legend, sentence } = useMemo(() => {
    const layout = layoutSpots(shown.hasIncidents ? spots : [], { projection: anywhere, basemap, symbolScale, symbols: shown.symbols });
    const words = legendText(translator, spots);
    const note = [isCloud ? cloudNote : numeralsNote, ...notOnMapNotes(notOnMap)].map((each) => translator.t(each)).join(" ");
    const content = mapLegendContent(layout, shown, translator);
    const drawn = layoutLegend({
      content, isShort: !isFull, words, notes: [note], symbolScale, fonts, measure,
      width: WIDTH, columns: 2, textSize: 11.5, numeral: translator.number, direction: translator.language.direction,
    });
    const explained = [...content.sides, ...content.glyphs, ...content.facilities, "exact", "near", "district", "governorate"] as const;
    return { legend: drawn, sentence: [explained.map((word) => words[word]).join(translator.language.listSeparator), note].join(". ") };
  }, [spots, isCloud, notOnMap, shown, basemap, fonts, isFull, measure, symbolScale, translator]);
  return { legend: isOpen ? legend : null, isFull, sentence, toggle: () => keep(isFull ? "short" : "full") };
}

/** Pixels of the drawing. */
const WIDTH = 240;

function fits({ width, height }: Size, least: number, lowest: number): boolean {
  return width >= least && height >= lowest;
}
