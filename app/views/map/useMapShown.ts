import { useMemo } from "react";
import { shadingMeasures } from "../../cartography/shading";
import { symbolMeanings } from "../../cartography/spotMarks";
import type { GovernorateCode } from "../../domain/identifiers";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { shadingOf } from "../../figures/kinds/map/shadingOf";
import { chosenOf } from "../../filters/choiceFilter";
import { governorateFilter } from "../../filters/kinds/governorate";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { usePageState } from "../../state/usePageState";
import { useSetting } from "../../state/useSetting";
import { shownLayers } from "./shownLayers";

/** What the address asks the map to show besides the incidents' places; the same object for as long as it is the same. */
export function useMapShown(): MapShown {
  const layers = useSetting("layers");
  const [shade, symbols] = [useSetting("shade"), useSetting("symbols")];
  const { filters } = usePageState();
  const { dictionaries } = useAtlas().dataset.table;
  const sums = useAnswer(byGovernorate);
  const chosen = chosenOf(filters, governorateFilter.id).join(",");
  const shading = useMemo(() => {
    const measure = shadingMeasures.find((name) => name === shade) ?? "incidents";
    return shownLayers(layers).has("shading") && sums ? shadingOf(sums, measure) : null;
  }, [layers, shade, sums]);
  return useMemo(() => {
    const on = shownLayers(layers);
    return {
      hasIncidents: on.has("incidents"),
      symbols: symbolMeanings.find((name) => name === symbols) ?? "side",
      shading,
      facilities: on.has("facilities") ? dictionaries.facilities : [],
      chosen: new Set(chosen.split(",").filter(Boolean) as GovernorateCode[]),
    };
  }, [layers, symbols, shading, chosen, dictionaries]);
}
