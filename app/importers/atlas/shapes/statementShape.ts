import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { orNull } from "./orNull";
import { text } from "./text";

export const statementShape = closedObject({
  text: text(50_000),
  authority: identifier,
  source: identifier,
  reported: orNull(isoDay),
});
