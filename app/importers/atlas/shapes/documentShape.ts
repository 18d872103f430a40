import * as v from "valibot";
import { samples } from "../../importer";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { oneOf } from "./oneOf";
import { refusal } from "./refusal";
import { text } from "./text";

const entries = v.array(v.unknown(), refusal("wrong-type", "a list"));

/** The document around the incidents. What its lists hold is looked at entry by entry, so that one bad entry costs only itself. */
export const documentShape = closedObject({
  format: v.literal("incident-atlas", refusal("not-allowed", `"incident-atlas"`)),
  version: v.literal(1, refusal("not-allowed", "1, the only version so far")),
  id: identifier,
  title: text(300),
  licence: text(1_000),
  citation: text(1_000),
  date: isoDay,
  sample: oneOf(samples),
  parties: entries,
  authorities: entries,
  publishers: entries,
  facilities: entries,
  incidents: entries,
});

export type GivenDocument = v.InferOutput<typeof documentShape>;
