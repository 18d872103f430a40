import { useCallback, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Basemap } from "../../cartography/basemap";
import type { SpotsAnswer } from "../../engine/questions/spots";
import { usePageState } from "../../state/usePageState";
import type { DrawnMapProps } from "./DrawnMap";
import { GroundHover } from "./GroundHover";
import { mapLayers } from "./layers/index";
import { MapControls } from "./MapControls";
import { MapFoot } from "./MapFoot";
import { marksInView } from "./marksInView";
import { overlayBoxes } from "./overlayBoxes";
import { SpotCard } from "./SpotCard";
import { SpotChooser } from "./SpotChooser";
import { SpotToolbar } from "./SpotToolbar";
import { useMapClicks } from "./useMapClicks";
import { useMapLegend } from "./useMapLegend";
import type { MapLook } from "./useMapLook";
import { useEmphasis, useMapScene } from "./useMapScene";
import { useMovingClass } from "./useMovingClass";
import { useHoveredSpot } from "./usePointer";
import { useSelectedInSight } from "./useSelectedInSight";

interface IncidentMapProps extends DrawnMapProps {
  readonly answer: SpotsAnswer;
  readonly basemap: Basemap;
  readonly relief: HTMLImageElement | null;
  readonly look: MapLook;
}

/** The layers, and above them the cards, the legend and the controls. */
export function IncidentMap({ map, writer, frame, size, overlays, answer, basemap, relief, look }: IncidentMapProps): ReactNode {
  const legend = useMapLegend(answer, basemap, look, size);
  const reserved = useMemo(() => overlayBoxes(size, legend.legend), [size, legend.legend]);
  const scene = useMapScene({ frame, look, basemap, relief, spots: answer.spots, reserved });
  const { layout } = scene;

  const [focused, setFocused] = useState<string | null>(null);
  const hovered = useHoveredSpot(map, frame, layout);
  const { opened, openSpot, close } = useMapClicks(map, frame, layout, basemap);
  const { incident } = usePageState();
  const selected = answer.spots.find(({ incidents }) => incidents.some(({ id }) => id === incident))?.key ?? null;
  const emphasis = useEmphasis(hovered, focused ?? opened, selected);

  const markOf = useCallback((key: string | null) => layout.marks.find((mark) => mark.key === key) ?? null, [layout]);
  useSelectedInSight(writer, markOf(selected), frame, size);
  useMovingClass(map, overlays);
  const openedMark = markOf(opened);
  const passing = markOf(hovered ?? focused);

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
          {passing && passing !== openedMark && <SpotCard mark={passing} size={size} />}
          {openedMark && <SpotChooser key={openedMark.key} mark={openedMark} size={size} onClose={close} />}
        </>,
        overlays,
      )}
    </>
  );
}
