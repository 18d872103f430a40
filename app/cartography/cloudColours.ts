import { sides } from "../domain/party";
import { lookOf } from "./cloudGrid";
import type { CloudColours } from "./paintCloud";
import { mixed, pixelOf } from "./paintCloud";
import type { Palette } from "./palette";

/** Colours of the discs: those of the sides in their order, then that of incidents without a known side. */
export function cloudSideColours({ sides: ofSides, counts }: Palette): readonly string[] {
  return [...sides.map((side) => ofSides[side]), counts];
}

/** How much of its colour a disc keeps where most of its places are vague. */
const PALE = 0.45;

export function paleColour(colour: string, { paper }: Palette): string {
  return mixed(colour, paper, PALE);
}

export function cloudColours(palette: Palette): CloudColours {
  const looks = new Uint32Array(16);
  cloudSideColours(palette).forEach((colour, side) => {
    looks[lookOf(side, false)] = pixelOf(colour);
    looks[lookOf(side, true)] = pixelOf(paleColour(colour, palette));
  });
  return { looks, rim: pixelOf(palette.paper) };
}
