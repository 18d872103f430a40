import type { ReactNode } from "react";

/** The worlds that an example can be drawn from: the shipped records, or the six incidents that were made to be awkward. */
export type World = "atlas" | "small";

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
