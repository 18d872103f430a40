import { countries, precisions } from "../../../domain/place";
import { governorates } from "../../../gazetteer/governorates";
import { closedObject } from "./closedObject";
import { latitude, longitude } from "./coordinate";
import { listOf } from "./listOf";
import { nameShape } from "./nameShape";
import { oneOf } from "./oneOf";
import { orNull } from "./orNull";
import { text } from "./text";

export const governorateCode = oneOf(governorates.map(({ code }) => code));
export const spellings = listOf(text(300), 200);

export const placeShape = closedObject({
  name: nameShape,
  governorate: orNull(governorateCode),
  country: oneOf(countries),
  lat: orNull(latitude),
  lon: orNull(longitude),
  precision: oneOf(precisions),
  spellings,
});
