/** Characters of a cell; a longer one makes its record broken. */
export const MOST_CHARACTERS = 1_048_576;

/** Cells of a record; more make it broken. */
export const MOST_COLUMNS = 10_000;

/** Characters of a broken record or entry that are kept. */
export const MOST_KEPT = 65_536;
