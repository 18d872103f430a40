import * as v from "valibot";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { refusal } from "./refusal";
import { text } from "./text";

export const publisherShape = closedObject({
  id: identifier,
  name: text(300),
  weak: v.boolean(refusal("wrong-type", "true or false")),
});

export type GivenPublisher = v.InferOutput<typeof publisherShape>;
