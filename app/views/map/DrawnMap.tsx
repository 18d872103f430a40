import type { Map as LeafletMap } from "leaflet";
import type { ReactNode } from "react";
import { spots, type SpotsAnswer } from "../../engine/questions/spots";
import { useAnswer } from "../../state/answers";
import { useGround } from "../../state/ground";
import { useTranslator } from "../../state/language";
import type { Size } from "../../ui/useSize";
import { emptyBasemap } from "./emptyBasemap";
import type { MapFrame } from "./frame";
import { IncidentMap } from "./IncidentMap";
import type { MapWriter } from "./mapWriter";
import { useMapKeys } from "./useMapKeys";
import { useMapLook } from "./useMapLook";

export interface DrawnMapProps {
  readonly map: LeafletMap;
  readonly writer: MapWriter;
  readonly frame: MapFrame;
  readonly size: Size;
  /** Above the map and outside Leaflet. */
  readonly overlays: HTMLElement;
}

/** The map with what there is so far of its ground and its incidents. */
export function DrawnMap(props: DrawnMapProps): ReactNode {
  const { map, writer, size } = props;
  const { t } = useTranslator();
  const answer = useAnswer(spots) ?? nothing;
  const ground = useGround();
  const look = useMapLook(size);
  useMapKeys(map, writer, t("Map of the incidents: arrow keys move it, plus and minus zoom"));
  return look && <IncidentMap {...props} answer={answer} basemap={ground?.basemap ?? emptyBasemap} relief={ground?.relief ?? null} look={look} />;
}

const nothing: SpotsAnswer = { spots: [], notOnMap: 0 };
