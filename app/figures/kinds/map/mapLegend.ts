import { layoutFacilities, kindsAmong } from "../../../cartography/facilityMarks";
import { legendContent } from "../../../cartography/legend";
import type { LegendContent } from "../../../cartography/legendOptions";
import { projectionOf, wholeArea } from "../../../cartography/projection";
import type { SpotLayout } from "../../../cartography/spotMarks";
import type { Translator } from "../../../i18n/translator";
import { shadingText } from "./legendText";
import type { MapShown } from "./mapAnswer";

/** What stands in a legend does not depend on the map's view. */
export const anywhere = projectionOf({ width: 1000, height: 1000, bounds: wholeArea });

/** What the legend of a map explains: the symbols and whatever else is shown. */
export function mapLegendContent(spots: SpotLayout, { shading, facilities }: MapShown, translator: Translator): LegendContent {
  return {
    ...legendContent(spots),
    shading: shading && shadingText(shading, translator),
    facilities: kindsAmong(layoutFacilities(facilities, anywhere)),
  };
}
