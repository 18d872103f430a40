import Papa from "papaparse";

const countries = new Map([["652", "Syria"], ["645", "Iraq"]]);

/** Columns without which a file is no UCDP GED. */
const needed = ["id", "country", "country_id", "latitude", "longitude", "date_start", "date_end", "best"];

/**
 * Keeps of the records of a UCDP GED file the names of its columns and the rows of Syria and Iraq.
 *
 * @returns {(cells: readonly string[]) => string | null} takes the records one by one; a record that is kept comes back as a line of CSV.
 *   The first must name the columns: an Error says which ones are missing.
 */
export function ofSyriaAndIraq() {
  let column = null;
  return (cells) => {
    if (column === null) {
      const names = cells.map((name) => name.replace(/^\uFEFF/, "").trim().toLowerCase());
      column = Object.fromEntries(needed.map((name) => [name, names.indexOf(name)]));
      const missing = needed.filter((name) => column[name] < 0);
      if (missing.length > 0) throw new Error(`The file is no UCDP GED: it has no column ${missing.join(", ")}.`);
      return lineOf(cells.map((name) => name.replace(/^\uFEFF/, "")));
    }
    const [id, name] = [cells[column.country_id]?.trim() ?? "", cells[column.country]?.trim() ?? ""];
    return countries.has(id) || [...countries.values()].includes(name) ? lineOf(cells) : null;
  };
}

function lineOf(cells) {
  return `${Papa.unparse([cells], { newline: "\r\n" })}\r\n`;
}
