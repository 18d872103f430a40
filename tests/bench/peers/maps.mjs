import L from "leaflet";
import iconUrl from "leaflet/dist/images/marker-icon.png";
import { MarkerClusterGroup } from "leaflet.markercluster";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";

/** The map of both peers, on Syria and Iraq as our page opens. */
export function emptyMap() {
  return L.map("map", { preferCanvas: true, maxZoom: 13, zoomAnimation: false, fadeAnimation: false }).setView([34, 41], 6);
}

/** Leaflet.markercluster, told only what has come and gone, or begun anew where that is less. */
export function clusters(map, records) {
  const markers = [];
  markers.length = records.length;
  const icon = L.icon({ iconUrl, iconSize: [25, 41], iconAnchor: [12, 41] });
  const layer = new MarkerClusterGroup({ animate: false, chunkedLoading: false }).addTo(map);
  const of = (record) => (markers[record.index] ??= L.marker(pointOf(record), { icon }));
  return {
    add: (some) => layer.addLayers(some.map(of)),
    change({ come, gone, count, all }) {
      if (come.length + gone.length > count) {
        layer.clearLayers();
        layer.addLayers(all().map(of));
        return;
      }
      if (gone.length > 0) layer.removeLayers(gone.map(of));
      if (come.length > 0) layer.addLayers(come.map(of));
    },
    /** Of its own tree of clusters. */
    count: () => layer.getLayers().length,
    clear: () => layer.clearLayers(),
  };
}

/** One circleMarker for each incident on Leaflet's canvas. */
export function circles(map, records) {
  const markers = [];
  markers.length = records.length;
  const renderer = L.canvas({ padding: 0.1 });
  const layer = L.layerGroup().addTo(map);
  const of = (record) => (markers[record.index] ??= L.circleMarker(pointOf(record), { renderer, radius: 3, weight: 1, fillOpacity: 0.5 }));
  const add = (some) => {
    for (const record of some) layer.addLayer(of(record));
  };
  return {
    add,
    change({ come, gone }) {
      for (const record of gone) layer.removeLayer(of(record));
      add(come);
    },
    count: () => layer.getLayers().length,
    clear: () => layer.clearLayers(),
  };
}

function pointOf({ lat, lon }) {
  return [lat / 1e6, lon / 1e6];
}
