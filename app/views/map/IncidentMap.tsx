import type { LeafletMouseEvent, Map as LeafletMap } from "leaflet";
import { memo, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Basemap } from "../../cartography/basemap";
import { facilityAt } from "../../cartography/facilityMarks";
import type { SpotsAnswer } from "../../engine/questions/spots";
import { POINTED } from "../../engine/questions/together";
import type { SpotMark } from "../../cartography/spotMarks";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { shownLayers } from "../../state/mapLayers";
import { usePageState } from "../../state/usePageState";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { writeMapView } from "../../state/settings";
import { useSetting } from "../../state/useSetting";
import type { Size } from "../../ui/useSize";
import { useShortcut } from "../parts/shortcuts";
import { FacilityOverlay } from "./FacilityOverlay";
import { fittingCloud, fittingView } from "./fittingView";
import type { MapFrame } from "./frame";
import { GroundHover } from "./GroundHover";
import { LayerControl } from "./LayerControl";
import { mapLayers } from "./layers/index";
import { tiles } from "./layers/tiles";
import { MapControls } from "./MapControls";
import { MapFoot } from "./MapFoot";
import type { MapWriter } from "./mapWriter";
import { marksInView } from "./marksInView";
import { overlayBoxes } from "./overlayBoxes";
import { SpotCard } from "./SpotCard";
import { SpotChooser } from "./SpotChooser";
import { SpotToolbar } from "./SpotToolbar";
import { spotsTogether } from "./spotsTogether";
import { TilesNote } from "./TilesNote";
import { useCloudPick } from "./useCloudPick";
import { useFacilityFocus } from "./useFacilityFocus";
import { useMapClicks } from "./useMapClicks";
import { useMapLegend } from "./useMapLegend";
import type { MapLook } from "./useMapLook";
import { useEmphasis, useMapScene } from "./useMapScene";
import { useMovingClass } from "./useMovingClass";
import { useHoveredSpot } from "./usePointer";
import { useSelectedInSight } from "./useSelectedInSight";
import { useTiles } from "./useTiles";

export interface IncidentMapProps {
  readonly map: LeafletMap;
  readonly writer: MapWriter;
  readonly frame: MapFrame;
  readonly size: Size;
  /** Above the map and outside Leaflet. */
  readonly overlays: HTMLElement;
  /** Of a cloud, as it was when a drag last rested. */
  readonly answer: SpotsAnswer;
  readonly shown: MapShown;
  readonly basemap: Basemap;
  readonly relief: HTMLImageElement | null;
  readonly look: MapLook;
}

/** The layers, and above them the cards, the legend and the controls. Rendered anew only for what is new to it: a cloud follows a drag by itself. */
export const IncidentMap = memo(function IncidentMap({ map, writer, frame, size, overlays, answer, shown, basemap, relief, look }: IncidentMapProps): ReactNode {
  const legend = useMapLegend(answer, shown, basemap, look, size);
  const { width: legendWidth = 0, height: legendHeight = 0 } = legend.legend ?? {};
  const reserved = useMemo(() => overlayBoxes(size, { width: legendWidth, height: legendHeight }), [size, legendWidth, legendHeight]);
  const cloud = shown.hasIncidents ? answer.cloud : null;
  const pick = useCloudPick(map, frame, cloud);
  const spots = answer.cloud ? pick.spots : answer.spots;
  const scene = useMapScene({ frame, look, basemap, relief, spots, isCloud: answer.cloud !== null, shown, reserved });
  const { layout, facilityMarks } = scene;
  const facility = useFacilityFocus(map, frame, facilityMarks);

  const { t } = useTranslator();
  const address = useAddress();
  const layers = shownLayers(useSetting("layers"));
  const online = useTiles(tiles.choice !== null && layers.has(tiles.choice.name));
  const [focused, setFocused] = useState<string | null>(null);
  // In a cloud a place has its mark only once the pointer is there.
  const hovered = useHoveredSpot(map, frame, layout) ?? layout.marks.find(({ key }) => key === POINTED)?.key ?? null;
  const isAbove = useCallback(
    ({ layerPoint }: LeafletMouseEvent) => facilityAt(facilityMarks, layerPoint.x - frame.origin.x, layerPoint.y - frame.origin.y) !== null,
    [facilityMarks, frame],
  );
  const { opened, openSpot, close } = useMapClicks(map, frame, layout, basemap, { isAbove, isBelow: pick.isOver });
  const { incident } = usePageState();
  const selected = spots.find(({ incidents }) => incidents.some(({ id }) => id === incident))?.key ?? null;
  useEffect(() => pick.hold(opened.length > 0), [pick, opened]);
  const emphasis = useEmphasis(hovered, focused ?? opened[0] ?? null, selected);

  useSelectedInSight(writer, layout.marks.find(({ key }) => key === selected) ?? null, frame, reserved);
  useMovingClass(map, overlays);
  useShortcut("map", () => map.getContainer().focus());
  const fitting = useMemo(() => (cloud ? fittingCloud(cloud, size) : fittingView(layout.marks, frame.view, size)), [cloud, layout, frame, size]);
  const outside = layout.marks.filter((mark) => !isInside(mark, size)).length;
  const listed = layout.marks.filter(({ key }) => opened.includes(key));
  const passing = hovered ? spotsTogether(layout, hovered) : layout.marks.filter(({ key }) => key === focused);

  return (
    <>
      {mapLayers.map(({ id, choice, Layer }) => (choice === null || layers.has(choice.name)) && (
        <Layer key={id} scene={{ ...scene, ...online, cloudAtRest: answer.cloud, emphasis, facility: facility.shown }} />
      ))}
      {createPortal(
        <>
          <SpotToolbar marks={marksInView(layout, size, focused)} selected={selected} onFocus={setFocused} onOpen={openSpot} />
          <LayerControl shown={shown} />
          <MapControls writer={writer} fitting={fitting} />
          <FacilityOverlay marks={facilityMarks} size={size} focus={facility} />
          {outside > 0 && fitting && (
            <button type="button" className="link-button map-outside" onClick={() => address.replace({ map: writeMapView(fitting) })}>
              {t("{outside} of {all} places are outside the map", { outside, all: layout.marks.length })}
            </button>
          )}
          <TilesNote state={online.tiles} />
          <MapFoot view={frame.view} look={look} legend={legend} />
          {!hovered && !facility.shown && <GroundHover map={map} basemap={basemap} />}
          {!facility.shown && passing.every((mark) => !listed.includes(mark)) && <SpotCard marks={passing} size={size} />}
          <SpotChooser key={opened.join()} marks={listed} size={size} onClose={close} />
        </>,
        overlays,
      )}
    </>
  );
});

function isInside({ x, y }: SpotMark, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
