import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { delimitedReader } from "./delimited";
import { guessDelimiter } from "./delimiter";
import { guessEncoding } from "./encoding";

const folder = dirname(createRequire(import.meta.url).resolve("csv-spectrum"));
const names = readdirSync(join(folder, "csvs")).map((file) => file.replace(/\.csv$/, ""));

/** Its JSON states another telephone number than its CSV, and an object where the others state a list. */
const contradictory = "location_coordinates";

describe("csv-spectrum", () => {
  test("has twelve files", () => {
    expect(names).toHaveLength(12);
  });

  test.each(names.filter((name) => name !== contradictory))("%s", (name) => {
    expect(read(name)).toEqual(JSON.parse(readFileSync(join(folder, "json", `${name}.json`), "utf8")));
  });

  test("the one whose two halves contradict each other is read as its CSV says", () => {
    const stated = JSON.parse(readFileSync(join(folder, "json", `${contradictory}.json`), "utf8")) as Readonly<Record<string, string>>;
    expect(stated["Contact Phone Number"]).toBe("1234567890");
    expect(read(contradictory)).toEqual([{ ...stated, "Contact Phone Number": "2095257564" }]);
  });
});

function read(name: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(join(folder, "csvs", `${name}.csv`));
  const text = new TextDecoder(guessEncoding(bytes, true).encoding).decode(bytes);
  const records: string[][] = [];
  const reader = delimitedReader(guessDelimiter(text).delimiter, {
    record: (cells) => records.push(cells),
    broken: (code) => expect.unreachable(code),
    remark: (code) => expect(code).toBe("undecodable"),
  });
  reader.push(text);
  reader.end();
  const [columns = [], ...rows] = records;
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])));
}
