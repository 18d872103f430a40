import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ByteSource } from "../byteSource";
import { pieceSource } from "../../testing/pieceSource";
import { guessEncoding } from "./encoding";
import { textStream } from "./textStream";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** As windows-1256 and windows-1252 write it: by what their decoders read. */
function inEncoding(encoding: "windows-1252" | "windows-1256", text: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const table = "date,place,killed\n2022-01-20,Hasakah,3\n";
const arabic = "التاريخ,المكان,القتلى\n2022-01-20,الحسكة,3\n";

describe("the encoding of a file", () => {
  test.each([
    ["plain letters", utf8(table), "utf-8", false, "valid"],
    ["nothing", utf8(""), "utf-8", false, "valid"],
    ["UTF-8", utf8(arabic), "utf-8", false, "valid"],
    ["UTF-8 with a mark", utf8(`\uFEFF${table}`), "utf-8", true, "mark"],
    ["UTF-16 with a mark", wide(`\uFEFF${table}`, true), "utf-16le", true, "mark"],
    ["UTF-16, big end first, with a mark", wide(`\uFEFF${table}`, false), "utf-16be", true, "mark"],
    ["UTF-16", wide(table, true), "utf-16le", false, "guessed"],
    ["UTF-16, big end first", wide(table, false), "utf-16be", false, "guessed"],
    ["Arabic UTF-16", wide(arabic, true), "utf-16le", false, "guessed"],
    ["Arabic", inEncoding("windows-1256", arabic), "windows-1256", false, "guessed"],
    ["a few Arabic names in much English", inEncoding("windows-1256", `${table.repeat(50)}2022,الحسكة,“quoted”\n`), "windows-1256", false, "guessed"],
    ["accents", inEncoding("windows-1252", `${table}2022,Café São Müßig ÇÃO,“quoted” – naïve\n`), "windows-1252", false, "guessed"],
    ["curly quotes alone", inEncoding("windows-1252", "the “cell” claimed it – twice"), "windows-1252", false, "guessed"],
    ["UTF-8 with one broken byte", new Uint8Array([...utf8(arabic.repeat(3)), 0xff, 10]), "utf-8", false, "guessed"],
  ])("%s", (_, bytes, encoding, hasMark, how) => {
    expect(guessEncoding(bytes, true)).toEqual({ encoding, hasMark, how });
  });

  test("a letter cut off at the end of the head is in order, at the end of the file it is not", () => {
    const cut = utf8("é").subarray(0, 1);
    expect(guessEncoding(cut, false)).toMatchObject({ encoding: "utf-8", how: "valid" });
    expect(guessEncoding(cut, true)).toMatchObject({ encoding: "windows-1252", how: "guessed" });
  });

  test("any bytes have one", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, isWhole) => {
      const { encoding } = guessEncoding(bytes, isWhole);
      expect(typeof new TextDecoder(encoding).decode(bytes)).toBe("string");
    }));
  });
});

const inPieces = (bytes: Uint8Array, size: number, onCancel?: () => void) => pieceSource(bytes, [size], "file", onCancel);

const never = new AbortController().signal;

async function read(source: ByteSource, encoding: "utf-8" | "utf-16le" | "utf-16be", onBytes: (sum: number) => void = () => undefined): Promise<string> {
  let text = "";
  for await (const piece of textStream(source, encoding, onBytes, never)) text += piece;
  return text;
}

describe("the text of a file", () => {
  test.each([1, 2, 3, 7, 1000])("is the same in pieces of %i bytes, without its mark", async (size) => {
    expect(await read(inPieces(utf8(`\uFEFF${arabic}👩‍👧`), size), "utf-8")).toBe(`${arabic}👩‍👧`);
    expect(await read(inPieces(wide(`\uFEFF${arabic}👩‍👧`, false), size), "utf-16be")).toBe(`${arabic}👩‍👧`);
  });

  test("says how many bytes it has read", async () => {
    const sums: number[] = [];
    await read(inPieces(utf8("1234567"), 3), "utf-8", (sum) => sums.push(sum));
    expect(sums).toEqual([3, 6, 7]);
  });

  test("has U+FFFD for what cannot be decoded", async () => {
    expect(await read(inPieces(new Uint8Array([97, 0xff, 98, 0xc3]), 1), "utf-8")).toBe("a\uFFFDb\uFFFD");
  });

  test("ends with the reason of a signal, and lets go of the file", async () => {
    const abort = new AbortController();
    let cancelled = 0;
    const source = inPieces(utf8("abcdef"), 1, () => { cancelled += 1; });
    const reading = async (): Promise<void> => {
      for await (const piece of textStream(source, "utf-8", () => undefined, abort.signal)) if (piece === "c") abort.abort(new Error("enough"));
    };
    await expect(reading()).rejects.toThrow("enough");
    expect(cancelled).toBe(1);
    await expect(read(source, "utf-8")).resolves.toBe("abcdef");
  });

  test("lets go of the file where reading stops half-way", async () => {
    let cancelled = 0;
    for await (const piece of textStream(inPieces(utf8("abc"), 1, () => { cancelled += 1; }), "utf-8", () => undefined, never)) if (piece === "b") break;
    expect(cancelled).toBe(1);
  });
});
