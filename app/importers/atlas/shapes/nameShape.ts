import * as v from "valibot";
import { closedObject } from "./closedObject";
import { orNull } from "./orNull";
import { text } from "./text";

const form = text(300);

export const nameShape = closedObject({
  en: form,
  ar: v.exactOptional(orNull(form)),
  ckb: v.exactOptional(orNull(form)),
  kmr: v.exactOptional(orNull(form)),
});
