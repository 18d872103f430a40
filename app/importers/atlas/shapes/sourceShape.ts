import { address } from "./address";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { orNull } from "./orNull";

export const sourceShape = closedObject({
  id: identifier,
  publisher: identifier,
  date: orNull(isoDay),
  url: address,
});
