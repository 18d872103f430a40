import * as v from "valibot";
import { authorityKinds } from "../../../domain/authority";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { oneOf } from "./oneOf";
import { orNull } from "./orNull";
import { spellings } from "./placeShape";
import { text } from "./text";

export const authorityShape = closedObject({
  id: identifier,
  name: text(300),
  spellings: v.exactOptional(spellings),
  kind: oneOf(authorityKinds),
  party: orNull(identifier),
});

export type GivenAuthority = v.InferOutput<typeof authorityShape>;
