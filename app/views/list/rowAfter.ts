/** The row that a key leads to, from 0; null where the key moves nothing. A page is so many rows. */
export function rowAfter(key: string, row: number, { total, page }: { readonly total: number; readonly page: number }): number | null {
  const next = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page, Home: 0, End: total - 1 };
  return isMove(key, next) ? Math.max(0, Math.min(total - 1, next[key])) : null;
}

function isMove<Moves extends object>(key: string, moves: Moves): key is Extract<keyof Moves, string> {
  return Object.hasOwn(moves, key);
}
