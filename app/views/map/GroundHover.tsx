import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { useEffect, useState, type ReactNode } from "react";
import type { Basemap } from "../../cartography/basemap";
import type { GovernorateCode } from "../../domain/identifiers";
import { byGovernorate } from "../../engine/questions/byGovernorate";
import { incidentsCounted } from "../../figures/kinds/map/spotWords";
import { governorateName } from "../../figures/names";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { governorateAt } from "./governorateAt";

interface GroundHoverProps {
  readonly map: LeafletMap;
  readonly basemap: Basemap;
}

/** Beside the pointer: the governorate under it, and how many incidents in view it has. */
export function GroundHover({ map, basemap }: GroundHoverProps): ReactNode {
  const translator = useTranslator();
  const pointed = usePointedGround(map, basemap);
  const sums = useAnswer(byGovernorate);
  if (!pointed) return null;
  const { code, x, y } = pointed;
  const own = sums?.governorates.find((governorate) => governorate.code === code && governorate.inView);
  const flip = x > map.getSize().x / 2;
  return (
    <p
      className="map-ground-hover"
      dir={translator.language.direction}
      aria-hidden="true"
      style={{ insetBlockStart: y + 16, ...(flip ? { insetInlineEnd: map.getSize().x - x + 8 } : { insetInlineStart: x + 12 }) }}
    >
      <strong>{governorateName(code, translator)}</strong> {incidentsCounted(own?.incidents ?? 0, translator)}
    </p>
  );
}

interface PointedGround {
  readonly code: GovernorateCode;
  /** From the map's top left corner. */
  readonly x: number;
  readonly y: number;
}

function usePointedGround(map: LeafletMap, basemap: Basemap): PointedGround | null {
  const [pointed, setPointed] = useState<PointedGround | null>(null);
  useEffect(() => {
    const onMove = ({ latlng, containerPoint: { x, y } }: LeafletMouseEvent) => {
      const code = governorateAt(basemap, { lat: latlng.lat, lon: latlng.lng });
      setPointed(code && { code, x, y });
    };
    const onLeave = () => setPointed(null);
    map.on("mousemove", onMove).on("mouseout movestart zoomstart", onLeave);
    return () => {
      map.off("mousemove", onMove).off("mouseout movestart zoomstart", onLeave);
    };
  }, [map, basemap]);
  return pointed;
}
