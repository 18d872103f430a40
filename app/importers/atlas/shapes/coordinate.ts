import * as v from "valibot";
import { refusal } from "./refusal";

/** Degrees north, WGS 84; the map's own extent. */
export const latitude = degrees(20, 46, "north");

/** Degrees east, WGS 84. */
export const longitude = degrees(24, 60, "east");

function degrees(least: number, greatest: number, direction: string) {
  const words = `a number from ${least} to ${greatest} (degrees ${direction})`;
  return v.pipe(
    v.number(refusal("wrong-type", words)),
    v.minValue(least, refusal("outside-area", words)),
    v.maxValue(greatest, refusal("outside-area", words)),
  );
}
