import type { InferOutput } from "valibot";
import { dayPrecisions, incidentKinds, relations } from "../../../domain/incident";
import { claimShape } from "./claimShape";
import { closedObject } from "./closedObject";
import { identifier } from "./identifier";
import { incidentIdentifier } from "./incidentIdentifier";
import { isoDay } from "./isoDay";
import { listOf } from "./listOf";
import { oneOf } from "./oneOf";
import { orNull } from "./orNull";
import { placeShape } from "./placeShape";
import { sourceShape } from "./sourceShape";
import { statementShape } from "./statementShape";
import { text, textOrEmpty } from "./text";

const parties = listOf(identifier, 50);

export const relatedShape = closedObject({ id: incidentIdentifier, how: oneOf(relations) });

/** One incident as it stands in a file: days are ISO texts, ids plain texts. */
export const incidentShape = closedObject({
  id: incidentIdentifier,
  title: text(1_000),
  kind: oneOf(incidentKinds),
  start: isoDay,
  end: orNull(isoDay),
  dayPrecision: oneOf(dayPrecisions),
  timeLocal: orNull(text(100)),
  place: placeShape,
  facility: orNull(identifier),
  attackers: parties,
  targets: parties,
  responders: parties,
  summary: textOrEmpty(50_000),
  note: textOrEmpty(50_000),
  related: listOf(relatedShape, 200),
  sources: listOf(sourceShape, 1_000),
  statements: listOf(statementShape, 1_000),
  claims: listOf(claimShape, 2_000),
});

export type GivenIncident = InferOutput<typeof incidentShape>;
