import type { ReactNode } from "react";

/** The worlds that can be drawn from: the shipped records, the six incidents that were made to be awkward, some with very large numbers, or a prison of which many numbers held are claimed. */
export type World = "atlas" | "small" | "large" | "held";

/** One thing to look at, and (by the test beside it) to be told of when it changes. */
export interface Example {
  /** In addresses and file names; once in the gallery. */
  readonly id: string;
  readonly world: World;
  /** The address that it is drawn for, as a query string without theme. */
  readonly query: string;
  /** Of its box, CSS pixels. */
  readonly width: number;
  readonly height: number;
  Content(): ReactNode;
}
