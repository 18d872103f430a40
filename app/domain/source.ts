import type { Day } from "./day";
import type { PublisherId, SourceId } from "./identifiers";

/** Whose page it is. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** A republisher, a blog or a digest. */
  readonly weak: boolean;
}

/** One page of a publisher. */
export interface Source {
  /** Unique within its incident. */
  readonly id: SourceId;
  readonly publisher: PublisherId;
  /** Day on the page; null where it carries none. */
  readonly date: Day | null;
  /** http or https; empty where it is a reader's own file, which has none. */
  readonly url: string;
}
