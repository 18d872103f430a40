import type { PublisherId } from "../domain/identifiers";
import type { CodeColumn } from "./codes";

/** In the place of a page: the source has no address. */
export const NO_PAGE = 0xff_ff_ff_ff;

/** Sources of all incidents, those of row `r` from `offsets[r]` up to `offsets[r + 1]`; their addresses are in the row's details. */
export interface SourceColumns {
  readonly offsets: Uint32Array;
  readonly publisher: CodeColumn<PublisherId>;
  /** Number of the page's address, in the order in which addresses first come: equal where two sources are one page; `NO_PAGE` where there is none. */
  readonly page: Uint32Array;
  /** How many different addresses there are: `page` is below it, where there is one. */
  readonly pages: number;
  /** Day on the page, or `NOT_STATED`. */
  readonly date: Int32Array;
}
