import type { Day } from "../../domain/day";
import type { Delimiter } from "../../importers/carriers/delimiter";
import type { Encoding } from "../../importers/carriers/encoding";
import type { Mapping } from "../../importers/mapped/mapping";

/** How a file is to be read: guessed from its content, shown to the reader, and changed where the guess is wrong. */
export interface ImportChoices {
  /** Id of the importer. */
  readonly importer: string;
  /** For texts. */
  readonly encoding: Encoding;
  /** For delimited texts. */
  readonly delimiter: Delimiter;
  /** For workbooks; null is the first sheet with rows. */
  readonly sheet: string | null;
  /** For a table that no format knows. */
  readonly mapping: Mapping | null;
  /** What the data set will be called. */
  readonly title: string;
  /** Its release: what the file states was known from then on. */
  readonly released: Day;
}
