import { DEGREE, type Cloud, type CloudArea } from "../engine/questions/cloud";

/** A cloud of points in degrees, each of the side of that number, all of them exact and in view. */
export function aCloud(points: readonly (readonly [lat: number, lon: number, side: number])[], areas: readonly CloudArea[] = []): Cloud {
  return {
    columns: {
      lat: Int32Array.from(points, ([lat]) => Math.round(lat * DEGREE)),
      lon: Int32Array.from(points, ([, lon]) => Math.round(lon * DEGREE)),
      isVague: new Uint8Array(points.length),
      side: Uint8Array.from(points, ([, , side]) => side),
    },
    rows: Uint32Array.from(points.keys()),
    areas,
  };
}
