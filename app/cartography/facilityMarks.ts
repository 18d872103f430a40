import { facilityKinds, type Facility, type FacilityKind } from "../domain/facility";
import { groundRadius } from "../domain/place";
import type { Palette } from "./palette";
import { boxShape, lineShape, type Pen } from "./pen";
import type { PixelPoint, Projection } from "./projection";

export interface FacilityMark extends PixelPoint {
  readonly key: string;
  readonly facility: Facility;
  /** Pixels around the middle within which it lies; 0 where the place is exact. */
  readonly ground: number;
}

/** Where the facilities stand whose place is a point. */
export function layoutFacilities(facilities: readonly Facility[], projection: Projection): readonly FacilityMark[] {
  return facilities.flatMap((facility) => {
    const { id, lat, lon, precision } = facility;
    const radius = groundRadius(precision);
    if (lat === null || lon === null || radius === null) return [];
    return [{ key: id, facility, ground: radius / projection.metresPerPixel(lat), ...projection.project(lat, lon) }];
  });
}

/** Half a symbol's side in pixels. */
export const FACILITY_REACH = 6;

/** Small outlines over the incidents' symbols, one shape a kind; a dashed ring where the place is vague. */
export function drawFacilities(pen: Pen, marks: readonly FacilityMark[], palette: Palette, emphasised: string | null = null): void {
  for (const { x, y, ground, facility, key } of marks) {
    if (ground > FACILITY_REACH * 2 && facility.precision !== "exact") pen.circle(x, y, ground, { stroke: palette.ink2, strokeWidth: 1, dash: [2, 3] });
    drawFacility(pen, x, y, facility.kind, palette);
    if (key === emphasised) pen.circle(x, y, FACILITY_REACH + 5, { stroke: palette.ink, strokeWidth: 2 });
  }
}

export function drawFacility(pen: Pen, x: number, y: number, kind: FacilityKind, palette: Palette): void {
  const half = FACILITY_REACH - 0.5;
  const paint = { fill: palette.paper, stroke: palette.ink, strokeWidth: 1.3 } as const;
  switch (kind) {
    case "prison":
      pen.path(boxShape({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }), paint);
      for (const dx of [-2, 2]) pen.path(lineShape(x + dx, y - half, x + dx, y + half), { stroke: palette.ink, strokeWidth: 1.3 });
      return;
    case "camp":
      pen.path((sink) => {
        sink.moveTo(x, y - half);
        sink.lineTo(x + half + 1, y + half);
        sink.lineTo(x - half - 1, y + half);
        sink.closePath();
      }, paint);
      return;
    case "barracks":
      pen.path((sink) => {
        sink.moveTo(x - half, y - half);
        sink.lineTo(x + half, y - half);
        sink.lineTo(x + half, y + 1);
        sink.lineTo(x, y + half + 1);
        sink.lineTo(x - half, y + 1);
        sink.closePath();
      }, paint);
      return;
  }
}

/** Key of the facility under a point; null for none. */
export function facilityAt(marks: readonly FacilityMark[], x: number, y: number): string | null {
  return marks.findLast((mark) => Math.max(Math.abs(mark.x - x), Math.abs(mark.y - y)) <= FACILITY_REACH + 2)?.key ?? null;
}

/** Kinds among the marks, in their order, for the legend. */
export function kindsAmong(marks: readonly FacilityMark[]): readonly FacilityKind[] {
  return facilityKinds.filter((kind) => marks.some(({ facility }) => facility.kind === kind));
}
