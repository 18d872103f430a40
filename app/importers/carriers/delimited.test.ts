import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimitedReader } from "./delimited";
import { delimiters, type Delimiter } from "./delimiter";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_KEPT } from "./limits";

describe("delimited text", () => {
  test.each([
    ["a,b\n1,2\n", [["a", "b"], ["1", "2"]]],
    ["a,b\r\n1,2", [["a", "b"], ["1", "2"]]],
    ["a,b\r1,2\r", [["a", "b"], ["1", "2"]]],
    ["a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    ["\n\r\n\na,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]],
    ["a,\n,b\n,", [["a", ""], ["", "b"], ["", ""]]],
    [`"a,b","c ""d""","e\nf\r\ng"\n`, [["a,b", `c "d"`, "e\nf\r\ng"]]],
    [`"",""\n""`, [["", ""], [""]]],
    [`37°36'37.8"N,5' 6"`, [[`37°36'37.8"N`, `5' 6"`]]],
    [`a, "b`, [["a", ` "b`]]],
    ["__proto__,constructor\n1,2", [["__proto__", "constructor"], ["1", "2"]]],
    ["", []], ["\n", []], ["\r\r", []], [" ", [[" "]]],
  ])("reads %j", (text, records) => {
    expect(read(text)).toEqual(records.map((cells, index) => ({ cells, number: index + 1 })));
  });

  test("keeps text after a closing quote, and remarks it", () => {
    expect(read(`"a"b,"c" ,d\n"He said "hi", and left\n",5`)).toEqual([
      { remark: "stray-quote", found: "ab", number: 1 }, { remark: "stray-quote", found: "c ", number: 1 },
      { cells: ["ab", "c ", "d"], number: 1 },
      { remark: "stray-quote", found: `He said hi"`, number: 2 },
      { cells: [`He said hi"`, " and left"], number: 2 },
      { broken: "unterminated-quote", text: `",5`, number: 3 },
    ]);
  });

  test("breaks the line of a quote that is never closed, and reads the lines after it", () => {
    expect(read(`1,"a"\n2,"b\n3,c\n4,""\n`)).toEqual([
      { cells: ["1", "a"], number: 1 }, { broken: "unterminated-quote", text: `2,"b`, number: 2 }, { cells: ["3", "c"], number: 3 },
      { cells: ["4", ""], number: 4 },
    ]);
  });

  test("sees where the next quoted cell seems to close a quote", () => {
    expect(read(`1,"a,b\n2,"c, d",3\n4,"e"`)).toEqual([
      { broken: "unterminated-quote", text: `1,"a,b`, number: 1 }, { cells: ["2", "c, d", "3"], number: 2 }, { cells: ["4", "e"], number: 3 },
    ]);
  });

  test("keeps the lines within quotes before the cut of a file cut off", () => {
    expect(read(`1,"one\ntwo","thr`)).toEqual([{ broken: "unterminated-quote", text: `1,"one\ntwo","thr`, number: 1 }]);
  });

  test("remarks what could not be decoded", () => {
    expect(read("a\uFFFD,b\nc,d")).toEqual([
      { remark: "undecodable", found: "a\uFFFD", number: 1 }, { cells: ["a\uFFFD", "b"], number: 1 }, { cells: ["c", "d"], number: 2 },
    ]);
  });
});

describe("limits", () => {
  const long = "x".repeat(5_000_000);

  test.each([["plain", long], ["quoted", `"${long}"`], ["of many lines", `"${"line, \n".repeat(700_000)}"`]])("a cell of 5 MB, %s, breaks its record alone", (_, cell) => {
    const found = read(`1,a\n2,${cell}\n3,c`, 65_536);
    expect(found).toMatchObject([{ cells: ["1", "a"] }, { broken: "cell-too-long", number: 2 }, { cells: ["3", "c"], number: 3 }]);
    expect(found[1]?.text).toHaveLength(MOST_KEPT);
  });

  test("a cell of just the most characters is read", () => {
    expect(read(`"${"x".repeat(MOST_CHARACTERS)}"\n${"y".repeat(MOST_CHARACTERS)}`).map(({ cells }) => cells?.[0]?.length)).toEqual([MOST_CHARACTERS, MOST_CHARACTERS]);
  });

  test("a record of a million columns is broken", () => {
    const found = read(`${"a,".repeat(1_000_000)}\n${"b,".repeat(MOST_COLUMNS - 1)}\nc`, 65_536);
    expect(found).toMatchObject([{ broken: "too-many-columns", number: 1 }, { number: 2 }, { cells: ["c"], number: 3 }]);
    expect(found[1]?.cells).toHaveLength(MOST_COLUMNS);
  });

  test.each([["line", ""], ["quote", `"`]])("a %s without end in 40 MB is given up, once, and the next line is read", (_, quote) => {
    const piece = "x".repeat(1 << 20);
    const found = collect((reader) => {
      reader.push(`a\n${quote}`);
      for (let pieces = 0; pieces < 40; pieces += 1) reader.push(piece);
      reader.push("\nb\n");
    });
    expect(found).toMatchObject([{ cells: ["a"], number: 1 }, { broken: "cell-too-long", number: 2 }, { cells: ["b"], number: 3 }]);
  });

  test("a quote that is never closed loses none of 400,000 lines", () => {
    const line = `7,${"words ".repeat(8)}\n`;
    const found = read(`1,"a\n${line.repeat(400_000)}`, 65_536);
    expect(found).toHaveLength(400_001);
    expect(found[0]).toEqual({ broken: "unterminated-quote", text: `1,"a`, number: 1 });
    expect(found.at(-1)).toMatchObject({ number: 400_001, cells: ["7", "words ".repeat(8)] });
  });

  test("a long record in pieces of a few characters takes no time squared", () => {
    expect(read(`"${"x".repeat(300_000)}"`, 3)).toHaveLength(1);
  });
});

const anyText = fc.string({ unit: fc.constantFrom("a", "b", "é", ",", ";", `"`, `"`, "\n", "\r", " ", "\uFFFD"), maxLength: 60 });
const anyCell = fc.string({ unit: fc.constantFrom("a", "ب", ",", ";", "\t", "|", `"`, "\n", "\r", " "), maxLength: 8 });

describe("whatever the text", () => {
  test("its pieces make no difference", () => {
    fc.assert(fc.property(anyText, fc.array(fc.nat(9), { minLength: 1 }), (text, sizes) => {
      const whole = read(text);
      const cut = collect((reader) => {
        for (let from = 0, turn = 0; from < text.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 0;
          reader.push(text.slice(from, from + size + (turn % 2)));
          from += size + (turn % 2);
        }
      });
      expect(cut).toEqual(whole);
    }), { numRuns: 2_000 });
  });

  test("every letter of it is in a record, in order, or in a broken one", () => {
    fc.assert(fc.property(anyText, (text) => {
      const found = read(text).filter(({ remark }) => remark === undefined);
      const letters = found.map(({ cells, text: kept }) => cells?.join("") ?? kept).join("");
      expect(letters.replaceAll(/[^abé\uFFFD]/g, "")).toBe(text.replaceAll(/[^abé\uFFFD]/g, ""));
      expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
    }), { numRuns: 2_000 });
  });

  test("what a writer wrote is read, for every delimiter and line end", () => {
    const records = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(fc.property(records, fc.constantFrom(...delimiters), fc.constantFrom("\n", "\r\n", "\r"), (written, delimiter, lineEnd) => {
      const text = written.map((cells) => cells.map((cell) => `"${cell.replaceAll(`"`, `""`)}"`).join(delimiter) + lineEnd).join("");
      expect(read(text, 5, delimiter)).toEqual(written.map((cells, index) => ({ cells, number: index + 1 })));
    }), { numRuns: 500 });
  });
});

interface Found {
  readonly number: number;
  readonly cells?: readonly string[];
  readonly broken?: string;
  readonly remark?: string;
  readonly text?: string;
  readonly found?: string;
}

function collect(feed: (reader: { push(text: string): void }) => void, delimiter: Delimiter = ","): readonly Found[] {
  const found: Found[] = [];
  const reader = delimitedReader(delimiter, {
    record: (cells, number) => found.push({ cells, number }),
    broken: (broken, text, number) => found.push({ broken, text, number }),
    remark: (remark, what, number) => found.push({ remark, found: what, number }),
  });
  feed(reader);
  reader.end();
  return found;
}

function read(text: string, size = Math.max(text.length, 1), delimiter: Delimiter = ","): readonly Found[] {
  return collect((reader) => {
    for (let from = 0; from < text.length; from += size) reader.push(text.slice(from, from + size));
  }, delimiter);
}
