import { useState, type ReactNode } from "react";
import { MapContainer } from "react-leaflet";
import "leaflet/dist/leaflet.css";
import { basemapArea } from "../../cartography/projection";
import { useSize } from "../../ui/useSize";
import { largestZoom, zoomStep } from "./area";
import { MapContents } from "./MapContents";
import { prefersStillness } from "./prefersStillness";
import "./map.css";
import "./card.css";

/** The map of the incidents in view. It fills its container, which may be hidden or of no size for a while. */
export function MapPanel(): ReactNode {
  const [root, size] = useSize();
  const [overlays, setOverlays] = useState<HTMLElement | null>(null);
  const isVisible = size !== null && size.width > 0 && size.height > 0;
  return (
    <div className="map" dir="ltr" ref={root}>
      <MapContainer className="map-area" {...leafletOptions()}>
        {isVisible && overlays && <MapContents size={size} overlays={overlays} />}
      </MapContainer>
      <div className="map-overlays" ref={setOverlays} />
    </div>
  );
}

/** Buttons, keys, notices and sizes are ours; a double click would filter by governorate twice. */
function leafletOptions() {
  const still = prefersStillness();
  const { south, west, north, east } = basemapArea;
  return {
    zoomControl: false, attributionControl: false, keyboard: false, trackResize: false, doubleClickZoom: false,
    zoomSnap: zoomStep, zoomDelta: 0.5, maxZoom: largestZoom, wheelPxPerZoomLevel: 90,
    maxBounds: [[south, west], [north, east]] as [[number, number], [number, number]],
    maxBoundsViscosity: 1, bounceAtZoomLimits: false,
    zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: false, inertia: !still,
  };
}
