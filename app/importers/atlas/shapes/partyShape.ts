import * as v from "valibot";
import { partyKinds, sides } from "../../../domain/party";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { nameShape } from "./nameShape";
import { oneOf } from "./oneOf";
import { spellings } from "./placeShape";

export const partyShape = closedObject({
  id: identifier,
  name: nameShape,
  short: v.exactOptional(nameShape),
  spellings: v.exactOptional(spellings),
  side: oneOf(sides),
  kind: oneOf(partyKinds),
});

export type GivenParty = v.InferOutput<typeof partyShape>;
