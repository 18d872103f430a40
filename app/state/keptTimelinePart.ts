import { createContext, use, useSyncExternalStore } from "react";
import type { Period } from "../domain/day";

/** The part of the timeline that stays on show beside a period which the reader's own hand has given the page. */
export interface KeptTimelinePart {
  readonly span: Period;
  readonly period: Period | null;
  readonly part: Period;
}

/** For this visit: a link shows what lies around its period. */
export interface KeptTimelinePartStore {
  current(): KeptTimelinePart | null;
  subscribe(listener: () => void): () => void;
  keep(part: KeptTimelinePart): void;
}

export function createKeptTimelinePartStore(): KeptTimelinePartStore {
  const listeners = new Set<() => void>();
  let kept: KeptTimelinePart | null = null;
  return {
    current: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep(part) {
      kept = part;
      for (const listener of listeners) listener();
    },
  };
}

const KeptTimelinePartContext = createContext(createKeptTimelinePartStore());

export function useKeptTimelinePart(): readonly [kept: KeptTimelinePart | null, keep: KeptTimelinePartStore["keep"]] {
  const { current, subscribe, keep } = use(KeptTimelinePartContext);
  return [useSyncExternalStore(subscribe, current), keep];
}
