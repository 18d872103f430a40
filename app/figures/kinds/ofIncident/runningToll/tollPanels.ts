import type { Box } from "../../../../cartography/pen";

/** Where each panel of a toll stands: the first over the whole width, the others below it, two beside each other where there is room. */
export function tollPanels(count: number, width: number, height: number, fontSize: number): readonly Box[] {
  const columns = columnsIn(count, width, fontSize);
  const rows = rowsBelow(count, columns);
  const gap = fontSize * 1.4;
  const unit = (height + gap) / (FIRST + rows);
  const across = (width - gap * (columns - 1)) / columns;
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return { x: 0, y: 0, width, height: Math.max(10, unit * FIRST - gap) };
    const [row, column] = [Math.floor((index - 1) / columns), (index - 1) % columns];
    return { x: column * (across + gap), y: unit * (FIRST + row), width: across, height: Math.max(10, unit - gap) };
  });
}

/** Pixels that so many panels ask for, lettered in such a size. */
export function tollHeight(count: number, width: number, fontSize: number): number {
  return Math.round(fontSize * LINES * (FIRST + rowsBelow(count, columnsIn(count, width, fontSize))));
}

function rowsBelow(count: number, columns: number): number {
  return Math.ceil(Math.max(0, count - 1) / columns);
}

function columnsIn(count: number, width: number, fontSize: number): number {
  return count > 2 && width >= fontSize * 48 ? 2 : 1;
}

/** Of the height of a panel below the first, in the size of the letters. */
const LINES = 13;

/** The height of the first panel, in that of the others. */
const FIRST = 1.3;
