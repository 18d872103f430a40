import { useMemo } from "react";
import type { Basemap } from "../../cartography/basemap";
import type { Emphasis } from "../../cartography/drawSpots";
import type { Box } from "../../cartography/pen";
import { layoutSpots } from "../../cartography/spotMarks";
import type { GovernorateCode } from "../../domain/identifiers";
import type { Spot } from "../../domain/spot";
import { mapLabels } from "../../figures/kinds/map/mapLabels";
import { spotLines } from "../../figures/kinds/map/spotLines";
import { chosenOf } from "../../filters/choiceFilter";
import { governorateFilter } from "../../filters/kinds/governorate";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import type { MapFrame } from "./frame";
import type { MapScene } from "./scene";
import type { MapLook } from "./useMapLook";

interface SceneParts {
  readonly frame: MapFrame;
  readonly look: MapLook;
  readonly basemap: Basemap;
  readonly relief: HTMLImageElement | null;
  readonly spots: readonly Spot[];
  /** Covered parts of the map. */
  readonly reserved: readonly Box[];
}

/** Everything that the layers draw, but for what stands out at the moment. */
export function useMapScene({ frame, look, basemap, relief, spots, reserved }: SceneParts): Omit<MapScene, "emphasis"> {
  const translator = useTranslator();
  const { filters } = usePageState();
  const chosenText = chosenOf(filters, governorateFilter.id).join(",");
  const chosen = useMemo(() => new Set(chosenText.split(",").filter(Boolean) as GovernorateCode[]), [chosenText]);
  const layout = useMemo(
    () => layoutSpots(spots, { projection: frame.view, basemap, symbolScale: look.symbolScale, reserved }),
    [spots, frame, basemap, look, reserved],
  );
  const labels = useMemo(
    () => mapLabels({ ...look, projection: frame.view, basemap, layout, spotLines: (spot) => spotLines(spot, translator), reserved }, translator),
    [frame, look, basemap, layout, reserved, translator],
  );
  return { frame, theme: look.theme, palette: look.palette, basemap, relief, chosen, layout, labels, lettering: look, numeral: translator.number };
}

/** What stands out, as one object for as long as it is the same. */
export function useEmphasis(hovered: string | null, focused: string | null, selected: string | null): Emphasis {
  return useMemo(() => ({ hovered, focused, selected }), [hovered, focused, selected]);
}
