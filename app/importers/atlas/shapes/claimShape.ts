import { bounds, outcomes, reportedPrecisions } from "../../../domain/claim";
import { closedObject } from "./closedObject";
import { count } from "./count";
import { identifier } from "./identifier";
import { isoDay } from "./isoDay";
import { oneOf } from "./oneOf";
import { orNull } from "./orNull";
import { scopeShape } from "./scopeShape";
import { text } from "./text";

export const claimShape = closedObject({
  id: identifier,
  authority: identifier,
  speaker: orNull(text(300)),
  source: identifier,
  reported: orNull(isoDay),
  reportedPrecision: oneOf(reportedPrecisions),
  party: identifier,
  outcome: oneOf(outcomes),
  count: orNull(count),
  low: orNull(count),
  high: orNull(count),
  bound: oneOf(bounds),
  remark: orNull(text(1_000)),
  scope: orNull(scopeShape),
  notCounted: orNull(text(300)),
});

