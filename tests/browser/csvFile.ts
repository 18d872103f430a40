/** The lines of a CSV file that begin with `#`, by their label, and its table. */
export interface CsvFile {
  readonly about: ReadonlyMap<string, string>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads CSV as RFC 4180 says it; throws where a line has more or fewer cells than the head. */
export function readCsv(text: string): CsvFile {
  if (!text.startsWith("\uFEFF")) throw new Error("No byte order mark");
  const lines = records(text.slice(1));
  const about = new Map(lines.filter(([first]) => first?.startsWith("# ")).map(([label = "", ...rest]) => [label.slice(2), rest.join(",")]));
  const [columns = [], ...rows] = lines.filter(([first]) => !first?.startsWith("# "));
  for (const row of rows) if (row.length !== columns.length) throw new Error(`${row.length} cells under ${columns.length}: ${row.join(" | ")}`);
  return { about, columns, rows };
}

function records(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/gy;
  for (let match = cell.exec(text); match && cell.lastIndex <= text.length; match = cell.exec(text)) {
    const [, raw = "", end = ""] = match;
    lines.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === "") break;
    if (end === "\r\n") lines.push([]);
  }
  return lines.filter((line) => line.length > 1 || line[0] !== "");
}
