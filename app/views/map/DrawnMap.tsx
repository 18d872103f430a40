import type { ReactNode } from "react";
import { spots, type SpotsAnswer } from "../../engine/questions/spots";
import { emptyBasemap } from "../../figures/kinds/map/emptyBasemap";
import { useAnswerTo, usePromptAnswer } from "../../state/answers";
import { useGround } from "../../state/ground";
import { useTranslator } from "../../state/language";
import { IncidentMap, type IncidentMapProps } from "./IncidentMap";
import { useMapKeys } from "./useMapKeys";
import { useMapLook } from "./useMapLook";
import { useMapShown } from "./useMapShown";

type DrawnMapProps = Omit<IncidentMapProps, "answer" | "shown" | "basemap" | "relief" | "look">;

/** The map with what there is so far of its ground and its incidents. */
export function DrawnMap(props: DrawnMapProps): ReactNode {
  const { map, writer, size } = props;
  const { t } = useTranslator();
  const [prompt, atRest] = [usePromptAnswer(spots, "map") ?? nothing, useAnswerTo(spots, null, "map") ?? nothing];
  const answer = prompt.cloud && atRest.cloud ? atRest : prompt;
  const shown = useMapShown();
  const ground = useGround();
  const look = useMapLook(size);
  useMapKeys(map, writer, t("Map of the incidents: arrow keys move it, plus and minus zoom"));
  return look && <IncidentMap {...props} answer={answer} shown={shown} basemap={ground?.basemap ?? emptyBasemap} relief={ground?.relief ?? null} look={look} />;
}

const nothing: SpotsAnswer = { spots: [], cloud: null, notOnMap: 0 };
