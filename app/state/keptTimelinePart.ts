import { createContext, use, useSyncExternalStore } from "react";
import type { Period } from "../domain/day";
import { valueStore } from "./valueStore";

/** The part of the timeline that stays on show beside a period which the reader's own hand has given the page. */
export interface KeptTimelinePart {
  readonly span: Period;
  readonly period: Period | null;
  readonly part: Period;
}

/** For this visit: a link shows what lies around its period. */
const KeptTimelinePartContext = createContext(valueStore<KeptTimelinePart | null>(null));

export function useKeptTimelinePart(): readonly [kept: KeptTimelinePart | null, keep: (part: KeptTimelinePart) => void] {
  const { current, subscribe, set } = use(KeptTimelinePartContext);
  return [useSyncExternalStore(subscribe, current), set];
}
