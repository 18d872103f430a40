import type { InferOutput } from "valibot";
import { partyKinds, sides } from "../../../domain/party";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { nameShape } from "./nameShape";
import { oneOf } from "./oneOf";

export const partyShape = closedObject({ id: identifier, name: nameShape, side: oneOf(sides), kind: oneOf(partyKinds) });

export type GivenParty = InferOutput<typeof partyShape>;
