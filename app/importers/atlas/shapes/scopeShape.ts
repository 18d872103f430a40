import * as v from "valibot";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { incidentIdentifier } from "./incidentIdentifier";
import { isoDay } from "./isoDay";
import { listOf } from "./listOf";
import { refusal } from "./refusal";
import { text } from "./text";

export const scopeShape = closedObject({
  includes: v.exactOptional(listOf(identifier, 200)),
  partOf: v.exactOptional(identifier),
  otherIncidents: v.exactOptional(listOf(incidentIdentifier, 200)),
  interval: v.exactOptional(v.strictTuple([isoDay, isoDay], refusal("wrong-type", "a list of two days, first and last"))),
  subgroup: v.exactOptional(text(300)),
});
