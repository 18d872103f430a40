import { blockOf, labelCentred, withinBorders, type Label, type LabelRequest, type Lettering } from "./label";
import { nameIn } from "./labelFonts";
import { neighbourNames, type NeighbourName } from "./placeNames";

/** Names of the countries around, each at the first of its places that is in view and free. */
export function* neighbourLabels(lettering: Lettering): Generator<LabelRequest> {
  for (const neighbour of neighbourNames) yield withinBorders(placesOf(neighbour, lettering));
}

function* placesOf({ name, places }: NeighbourName, lettering: Lettering): Generator<Label> {
  const block = blockOf([{ text: nameIn(name, lettering.language), role: "neighbour" }], lettering);
  for (const [lat, lon] of places) yield labelCentred(`neighbour:${name.en}`, block, lettering.projection.project(lat, lon));
}
