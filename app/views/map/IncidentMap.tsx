import type { Map as LeafletMap } from "leaflet";
import { useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Basemap } from "../../cartography/basemap";
import type { SpotsAnswer } from "../../engine/questions/spots";
import { usePageState } from "../../state/usePageState";
import type { Size } from "../../ui/useSize";
import type { MapFrame } from "./frame";
import { GroundHover } from "./GroundHover";
import { mapLayers } from "./layers/index";
import { MapControls } from "./MapControls";
import { MapFoot } from "./MapFoot";
import type { MapWriter } from "./mapWriter";
import { marksInView } from "./marksInView";
import { overlayBoxes } from "./overlayBoxes";
import { SpotCard } from "./SpotCard";
import { SpotChooser } from "./SpotChooser";
import { SpotToolbar } from "./SpotToolbar";
import { spotsTogether } from "./spotsTogether";
import { useMapClicks } from "./useMapClicks";
import { useMapLegend } from "./useMapLegend";
import type { MapLook } from "./useMapLook";
import { useEmphasis, useMapScene } from "./useMapScene";
import { useMovingClass } from "./useMovingClass";
import { useHoveredSpot } from "./usePointer";
import { useSelectedInSight } from "./useSelectedInSight";

export interface IncidentMapProps {
  readonly map: LeafletMap;
  readonly writer: MapWriter;
  readonly frame: MapFrame;
  readonly size: Size;
  /** Above the map and outside Leaflet. */
  readonly overlays: HTMLElement;
  readonly answer: SpotsAnswer;
  readonly basemap: Basemap;
  readonly relief: HTMLImageElement | null;
  readonly look: MapLook;
}

/** The layers, and above them the cards, the legend and the controls. */
export function IncidentMap({ map, writer, frame, size, overlays, answer, basemap, relief, look }: IncidentMapProps): ReactNode {
  const legend = useMapLegend(answer, basemap, look, size);
  const { width: legendWidth = 0, height: legendHeight = 0 } = legend.legend ?? {};
  const reserved = useMemo(() => overlayBoxes(size, { width: legendWidth, height: legendHeight }), [size, legendWidth, legendHeight]);
  const scene = useMapScene({ frame, look, basemap, relief, spots: answer.spots, reserved });
  const { layout } = scene;

  const [focused, setFocused] = useState<string | null>(null);
  const hovered = useHoveredSpot(map, frame, layout);
  const { opened, openSpot, close } = useMapClicks(map, frame, layout, basemap);
  const { incident } = usePageState();
  const selected = answer.spots.find(({ incidents }) => incidents.some(({ id }) => id === incident))?.key ?? null;
  const emphasis = useEmphasis(hovered, focused ?? opened[0] ?? null, selected);

  useSelectedInSight(writer, layout.marks.find(({ key }) => key === selected) ?? null, frame, reserved);
  useMovingClass(map, overlays);
  const listed = layout.marks.filter(({ key }) => opened.includes(key));
  const passing = hovered ? spotsTogether(layout, hovered) : layout.marks.filter(({ key }) => key === focused);

  return (
    <>
      {mapLayers.map(({ id, Layer }) => (
        <Layer key={id} scene={{ ...scene, emphasis }} />
      ))}
      {createPortal(
        <>
          <SpotToolbar marks={marksInView(layout, size, focused)} selected={selected} onFocus={setFocused} onOpen={openSpot} />
          <MapControls writer={writer} />
          <MapFoot view={frame.view} look={look} legend={legend} />
          {!hovered && <GroundHover map={map} basemap={basemap} spots={answer.spots} />}
          {passing.every((mark) => !listed.includes(mark)) && <SpotCard marks={passing} size={size} />}
          <SpotChooser key={opened.join()} marks={listed} size={size} onClose={close} />
        </>,
        overlays,
      )}
    </>
  );
}
