import type { InferOutput } from "valibot";
import { facilityKinds } from "../../../domain/facility";
import { precisions } from "../../../domain/place";
import { closedObject } from "./closedObject";
import { latitude, longitude } from "./coordinate";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { listOf } from "./listOf";
import { nameShape } from "./nameShape";
import { oneOf } from "./oneOf";
import { orNull } from "./orNull";
import { governorateCode, spellings } from "./placeShape";

const holderShape = closedObject({ party: identifier, from: orNull(isoDay), to: orNull(isoDay) });

export const facilityShape = closedObject({
  id: identifier,
  name: nameShape,
  kind: oneOf(facilityKinds),
  governorate: governorateCode,
  lat: orNull(latitude),
  lon: orNull(longitude),
  precision: oneOf(precisions),
  holders: listOf(holderShape, 100),
  spellings,
});

export type GivenFacility = InferOutput<typeof facilityShape>;
