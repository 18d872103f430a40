import { crossfilterRows } from "./crossfilterRows.mjs";
import { circles, clusters, emptyMap } from "./maps.mjs";
import { fetchRows } from "./rows.mjs";

/*
 * What a user would assemble: incidents in a crossfilter, drawn by Leaflet. The bench drives `window.peer`; `?map=` names the layer.
 */
const CHUNK = 20_000;
const layers = { clusters, circles };
const map = emptyMap();
let rows = null;
let layer = null;

const onMap = (records) => records.filter(({ lat }) => lat !== -1);

/** Draws what changed and writes the totals; both are part of a step. */
function show() {
  const { come, gone } = rows.changes();
  const { shown, killed } = rows.answer();
  layer.change({ come: onMap(come), gone: onMap(gone), count: shown, all: () => onMap(rows.shown()) });
  document.querySelector("[role=status]").textContent = `Showing ${shown} of ${rows.records.length} incidents`;
  document.querySelector(".strip-killed strong").textContent = String(killed);
}

window.peer = {
  /** Fetches the rows, groups them and puts all on the map, for `limit` ms at most; `drawn` tells how many there was time for. */
  async load(address, limit) {
    const columns = await fetchRows(address);
    const begun = performance.now();
    rows = crossfilterRows(columns);
    rows.answer();
    const built = performance.now();
    layer = layers[new URLSearchParams(location.search).get("map")](map, rows.records);
    const all = onMap(rows.changes().come);
    let drawn = 0;
    while (drawn < all.length && performance.now() - built < limit) {
      layer.add(all.slice(drawn, drawn + CHUNK));
      drawn = Math.min(all.length, drawn + CHUNK);
    }
    if (drawn < all.length) {
      layer.clear();
      rows.takeBack();
    } else {
      show();
    }
    await window.bench.endOfFrame();
    return { build: built - begun, draw: performance.now() - built, drawn, all: all.length };
  },
  period(from, to) {
    rows.period(from, to);
    show();
  },
  only(name, code) {
    rows.only(name, code);
    show();
  },
  /** Incidents that the layer holds, and those that it should. */
  held: () => ({ held: layer.count(), wanted: onMap(rows.shown()).length }),
  pan: (x) => map.panBy([x, 0], { animate: false }),
  zoom: (by) => map.setZoom(map.getZoom() + by, { animate: false }),
};
