import { sides } from "../domain/party";
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
  const colours = cloudSideColours(palette);
  return {
    sides: Uint32Array.from(colours, (colour) => pixelOf(colour)),
    pale: Uint32Array.from(colours, (colour) => pixelOf(paleColour(colour, palette))),
    rim: pixelOf(palette.paper),
  };
}
