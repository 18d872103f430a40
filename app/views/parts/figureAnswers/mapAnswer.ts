import { shadingMeasures, type Shading } from "../../../cartography/shading";
import { symbolMeanings } from "../../../cartography/symbolMeaning";
import type { GovernorateCode } from "../../../domain/identifiers";
import { byGovernorate, type ByGovernorateAnswer } from "../../../engine/questions/byGovernorate";
import { mapFigure } from "../../../figures/kinds/map/map";
import type { MapAnswer, MapShown } from "../../../figures/kinds/map/mapAnswer";
import { shadingOf } from "../../../figures/kinds/map/shadingOf";
import { chosenOf } from "../../../filters/choiceFilter";
import { governorateFilter } from "../../../filters/kinds/governorate";
import { shownLayers } from "../../../state/mapLayers";
import type { FigureAnswerKind } from "./figureAnswer";
import type { ShownView } from "./shownView";

/** The incidents' spots, and what else the address asks the map to show. */
export const mapAnswer: FigureAnswerKind<MapAnswer, ByGovernorateAnswer> = {
  figure: mapFigure,
  also: ({ layers }) => (shownLayers(layers).has("shading") ? byGovernorate : null),
  complete: (plain, sums, view) => ({ ...plain, shown: mapShown(view, sums ? mapShading(view, sums) : null) }),
};

/** Null where governorates are not shaded. */
export function mapShading({ layers, shade }: Pick<ShownView, "layers" | "shade">, sums: ByGovernorateAnswer): Shading | null {
  return shownLayers(layers).has("shading") ? shadingOf(sums, shadingMeasures.find((name) => name === shade) ?? "incidents") : null;
}

export function mapShown({ layers, symbols, facilities, filters }: Pick<ShownView, "layers" | "symbols" | "facilities" | "filters">, shading: Shading | null): MapShown {
  const on = shownLayers(layers);
  return {
    hasIncidents: on.has("incidents"),
    symbols: symbolMeanings.find((name) => name === symbols) ?? "side",
    shading,
    facilities: on.has("facilities") ? facilities : [],
    chosen: new Set(chosenOf(filters, governorateFilter.id) as GovernorateCode[]),
  };
}
