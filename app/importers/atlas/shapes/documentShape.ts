import * as v from "valibot";
import { samples } from "../../importer";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { oneOf } from "./oneOf";
import { refusal } from "./refusal";
import { text, textOrEmpty } from "./text";

const entries = v.array(v.unknown(), refusal("wrong-type", "a list"));

/** The document around the incidents. What its lists hold is looked at entry by entry, so that one bad entry costs only itself. */
export const documentShape = closedObject({
  format: v.literal("incident-atlas", refusal("not-allowed", `"incident-atlas"`)),
  version: v.literal(1, refusal("not-allowed", "1, the only version so far")),
  id: identifier,
  title: text(300),
  licence: textOrEmpty(1_000),
  citation: textOrEmpty(1_000),
  date: isoDay,
  sample: oneOf(samples),
  attribution: v.exactOptional(textOrEmpty(1_000)),
  isRestricted: v.exactOptional(v.boolean(refusal("wrong-type", "true or false"))),
  /** How the incidents were chosen, where the document is a selection; for people. */
  provenance: v.exactOptional(textOrEmpty(50_000)),
  parties: entries,
  authorities: entries,
  publishers: entries,
  facilities: entries,
  incidents: entries,
});

export type GivenDocument = v.InferOutput<typeof documentShape>;
