/**
 * The same text in memory of its own. A cell is cut out of a large piece of its file, and as long as the cell is kept the engine keeps the
 * piece: 2,000 names out of 2,000 pieces held 165 MB, copied 3 MB.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
