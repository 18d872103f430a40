import { useMemo } from "react";
import type { Basemap } from "../../cartography/basemap";
import type { Emphasis } from "../../cartography/drawSpots";
import type { Box } from "../../cartography/pen";
import { layoutSpots, type SpotMark } from "../../cartography/spotMarks";
import type { Spot } from "../../domain/spot";
import { layoutFacilities } from "../../cartography/facilityMarks";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { governorateValues, mapLabels } from "../../figures/kinds/map/mapLabels";
import { spotLines } from "../../figures/kinds/map/spotLines";
import { useTranslator } from "../../state/language";
import type { MapFrame } from "./frame";
import type { MapScene } from "./scene";
import type { MapLook } from "./useMapLook";

interface SceneParts {
  readonly frame: MapFrame;
  readonly look: MapLook;
  readonly basemap: Basemap;
  readonly relief: HTMLImageElement | null;
  readonly spots: readonly Spot[];
  /** The spots are what is told apart of a cloud: their symbols only mark a place. */
  readonly isCloud: boolean;
  readonly shown: MapShown;
  /** Covered parts of the map. */
  readonly reserved: readonly Box[];
}

/** Everything that the layers draw, but for what stands out at the moment. */
export function useMapScene({ frame, look, basemap, relief, spots, isCloud, shown, reserved }: SceneParts): Omit<MapScene, "cloudAtRest" | "emphasis" | "facility" | "tiles" | "onTilesShown" | "onTilesFailed"> {
  const translator = useTranslator();
  const { hasIncidents, symbols, shading, facilities, chosen } = shown;
  const layout = useMemo(() => {
    const laidOut = layoutSpots(hasIncidents ? spots : [], { projection: frame.view, basemap, symbols, symbolScale: look.symbolScale, reserved });
    return isCloud ? { ...laidOut, marks: laidOut.marks.map(asMarker) } : laidOut;
  }, [spots, hasIncidents, isCloud, symbols, frame, basemap, look, reserved]);
  const facilityMarks = useMemo(() => layoutFacilities(facilities, frame.view), [facilities, frame]);
  const labels = useMemo(
    () => mapLabels({ ...look, projection: frame.view, basemap, layout, spotLines: (spot) => spotLines(spot, translator), governorateValues: governorateValues(shading, translator), reserved }, translator),
    [frame, look, basemap, layout, shading, reserved, translator],
  );
  return { frame, hasIncidents, spots, theme: look.theme, palette: look.palette, basemap, relief, chosen, layout, labels, lettering: look, numeral: translator.number, shading, facilityMarks };
}

/** Pixels of a symbol that marks a place in a cloud: what many incidents add up to would hide the land. */
const MARKER = 8;

function asMarker(mark: SpotMark): SpotMark {
  return mark.shape === "point" ? { ...mark, radius: Math.min(mark.radius, MARKER), reach: Math.min(mark.reach, MARKER) } : mark;
}

/** What stands out, as one object for as long as it is the same. */
export function useEmphasis(hovered: string | null, focused: string | null, selected: string | null): Emphasis {
  return useMemo(() => ({ hovered, focused, selected }), [hovered, focused, selected]);
}
