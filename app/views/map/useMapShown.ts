import { useMemo } from "react";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { chosenOf } from "../../filters/choiceFilter";
import { governorateFilter } from "../../filters/kinds/governorate";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { usePageState } from "../../state/usePageState";
import { useSetting } from "../../state/useSetting";
import { mapShading, mapShown } from "../parts/figureAnswers/mapAnswer";

/** What the address asks the map to show besides the incidents' places; the same object for as long as it is the same. */
export function useMapShown(): MapShown {
  const [layers, shade, symbols] = [useSetting("layers"), useSetting("shade"), useSetting("symbols")];
  const { filters } = usePageState();
  const { facilities } = useAtlas().dataset.table.dictionaries;
  const sums = useAnswer(byGovernorate);
  const chosen = chosenOf(filters, governorateFilter.id).join(",");
  const shading = useMemo(() => (sums ? mapShading({ layers, shade }, sums) : null), [layers, shade, sums]);
  return useMemo(
    () => mapShown({ layers, symbols, facilities, filters: { [governorateFilter.id]: chosen } }, shading),
    [layers, symbols, facilities, chosen, shading],
  );
}
