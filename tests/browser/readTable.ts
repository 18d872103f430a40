import type { Locator } from "@playwright/test";

/** Cells of a row by the head of their column. */
export type TableRow = Readonly<Record<string, string>>;

/** Every row of a table on the page, cells as they are read. */
export async function readTable(table: Locator): Promise<readonly TableRow[]> {
  const [head = [], ...rows] = await table.evaluate((element) =>
    element instanceof HTMLTableElement ? Array.from(element.rows, (row) => Array.from(row.cells, (cell) => cell.innerText.trim())) : [],
  );
  return rows.map((cells) => Object.fromEntries(head.map((name, column) => [name.replace(/ [↓↑]$/, ""), cells[column] ?? ""])));
}

/** `1,234` → 1234; `not stated` → null. Throws on anything else. */
export function stated(cell: string | undefined): number | null {
  if (cell === "not stated") return null;
  if (cell === undefined || !/^\d{1,3}(,\d{3})*$/.test(cell)) throw new Error(`“${cell}” is no number`);
  return Number(cell.replaceAll(",", ""));
}
