import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, test } from "vitest";
import { pieceSource } from "../../testing/pieceSource";
import { isZip } from "./isZip";
import { readWorkbook, type ReadWorkbook } from "./workbook";

const none: readonly string[] = [];

/** A workbook with a sheet for each XML of rows, and what is given besides. */
function workbook(sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const files: Zippable = {};
  names.forEach((name, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`)));
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<?xml version="1.0"?><workbook><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="1" r:id="rId${index}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index}" Type="http://x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
    ...more,
  };
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

const sourceOf = (bytes: Uint8Array, size = 65_536) => pieceSource(bytes, [size], "file.xlsx");

interface Read extends ReadWorkbook {
  readonly records: readonly (readonly string[])[];
  readonly said: readonly string[];
}

async function read(bytes: Uint8Array, sheet: string | null = null, size?: number, onBytes: (sum: number) => void = () => undefined): Promise<Read> {
  const records: string[][] = [];
  const said: string[] = [];
  const sink = {
    record: (cells: string[], number: number) => {
      records.push(cells);
      expect(number).toBe(records.length);
    },
    broken: (code: string, _: string, number: number) => void said.push(`${number} broken ${code}`),
    remark: (code: string, found: string, number: number) => void said.push(`${number} ${code} ${found}`),
  };
  return { ...(await readWorkbook(sourceOf(bytes, size), sheet, sink, onBytes, new AbortController().signal)), records, said };
}

/** Cut off behind the last entry. */
function withoutDirectory(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true));
}

const cell = (value: string) => `<c><v>${value}</v></c>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a workbook", () => {
  test("gives texts, shared, in runs, inline and of formulas; numbers, truths and errors", async () => {
    const shared = `<sst><si><t>place</t></si><si><r><t>Deir </t></r><r><t xml:space="preserve">ez-Zor</t></r><rPh><t>spoken</t></rPh></si><si><t>a_x000D_&amp;&#x628;&lt;</t></si></sst>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>kil</t></r><r><t>led</t></r></is></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c></row>
      <row><c t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>formula</v></c><c t="e"><v>#REF!</v></c><c r="AB4"><v>1.97000000001E11</v></c></row>
      <row><c><v>0.1</v></c><c><v>4239.0041600000004</v></c><c><v>5.0</v></c><c t="s"><v>99</v></c></row>`;
    expect(await read(workbook({ Rows: rows }, { "xl/sharedStrings.xml": shared }), null, 7)).toEqual({
      sheets: ["Rows"], sheet: "Rows",
      records: [
        ["place", "", "killed"], ["Deir ez-Zor", "a\r&ب<", ""], ["TRUE", "formula", "#REF!", ...Array.from({ length: 24 }, () => ""), "197000000001"],
        ["0.1", "4239.00416", "5", ...Array.from({ length: 25 }, () => "")],
      ],
      said: ["3 cell-error #REF!", "4 cell-error 99"],
    });
  });

  test("gives days in ISO form, whatever they look like, in both systems of counting", async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[Red]0"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/></cellXfs></styleSheet>`;
    const row = `<row>${[0, 1, 2, 3, 5].map((style) => `<c s="${style}"><v>44581</v></c>`).join("")}<c s="4"><v>44581.125</v></c><c s="1"><v>60</v></c><c s="1"><v>1</v></c><c s="4"><v>0.5</v></c><c s="1"><v>-1</v></c><c t="d"><v>2022-01-20T00:00:00</v></c></row>`;
    const more = { "xl/styles.xml": styles };
    expect((await read(workbook({ Days: row }, more))).records).toEqual([[
      "44581", "2022-01-20", "2022-01-20", "44581", "44581", "2022-01-20 03:00:00", "1900-02-29", "1900-01-01", "12:00:00", "-1", "2022-01-20",
    ]]);
    const later = `<workbook><workbookPr date1904="1"/><sheets><sheet name="Days" r:id="rId0"/></sheets></workbook>`;
    expect((await read(workbook({ Days: `<row><c s="1"><v>0</v></c><c s="1"><v>43119</v></c></row>` }, { ...more, "xl/workbook.xml": later }))).records).toEqual([["1904-01-01", "2022-01-20"]]);
  });

  test("leaves out blank rows, and reads the first sheet that has others, or the one asked for", async () => {
    const bytes = workbook({ Empty: "", Blank: `<row>${inline("")}</row>`, First: `<row/><row>${cell("1")}</row>`, Second: `<row>${cell("2")}</row>` });
    expect(await read(bytes)).toMatchObject({ sheet: "First", sheets: ["Empty", "Blank", "First", "Second"], records: [["1"]] });
    expect(await read(bytes, "Second")).toMatchObject({ sheet: "Second", records: [["2"]] });
    await expect(read(bytes, "Empty")).rejects.toMatchObject({ code: "no-rows" });
    await expect(read(bytes, "Other")).rejects.toMatchObject({ code: "no-rows", allowed: "Empty, Blank, First, Second" });
  });

  test("tells how far it is, never backwards and to the end", async () => {
    const sums: number[] = [];
    const bytes = workbook({ Rows: `<row>${cell("1")}</row>` });
    await read(bytes, null, 100, (sum) => sums.push(sum));
    expect(sums).toEqual(sums.toSorted((one, other) => one - other));
    expect(sums.at(-1)).toBe(bytes.length);
  });

  test("keeps prefixes, prototype names and markup as the text they are", async () => {
    const bytes = workbook({ Rows: `<row>${inline("__proto__")}${inline("&lt;script>")}${inline("<![CDATA[<b>]]>")}</row>` });
    expect((await read(bytes)).records).toEqual([["__proto__", "<script>", "<b>"]]);
  });
});

describe("what is none", () => {
  test.each([
    ["an older workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.xlsx/],
    ["a text", strToU8("a,b\n1,2"), /xlsx/],
    ["nothing", new Uint8Array(0), /xlsx/],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), /xlsx/],
    ["a zip cut off", workbook({ Rows: `<row>${cell("1").repeat(500)}</row>` }).slice(0, 120), /xlsx/],
    ["a zip without its directory", withoutDirectory(workbook({ Rows: `<row>${cell("1")}</row>` })), /xlsx/],
    ["nested without end", workbook({ Rows: "<a>".repeat(100_000) + cell("1") }), /xlsx/],
    ["a broken zip", workbook({ Rows: `<row>${cell("1")}</row>` }).map((byte, index) => (index > 60 && index < 90 ? 0xff : byte)), /xlsx/],
  ])("%s", async (_, bytes, allowed) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: "ImportFailure", code: "not-a-workbook", allowed: expect.stringMatching(allowed) as string });
  });

  test("a bomb is found by what it unpacks to", async () => {
    const bytes = workbook({ Rows: `<row>${cell("1")}</row>${" ".repeat(30_000_000)}` });
    expect(bytes.length).toBeLessThan(40_000);
    await expect(read(bytes)).rejects.toMatchObject({ code: "unpacks-too-large" });
  });

  test("entities of the document's own are not expanded", async () => {
    const doctype = `<!DOCTYPE a [<!ENTITY big "${"x".repeat(100)}">]>`;
    const sheet = `${doctype}<worksheet><sheetData><row>${inline("&big;&amp;")}</row></sheetData></worksheet>`;
    expect((await read(workbook({ Rows: "" }, { "xl/worksheets/sheet1.xml": sheet }))).records).toEqual([["&big;&"]]);
  });

  test("cells too far out or too long break their row alone", async () => {
    const rows = `<row><c r="ZZZZZZZ1"><v>1</v></c></row><row>${inline("x".repeat(1_100_000))}${inline("y")}</row><row>${cell("2")}</row>`;
    const found: string[] = [];
    await readWorkbook(sourceOf(workbook({ Rows: rows })), null, {
      record: (cells, number) => found.push(`${number} ${cells.join()}`),
      broken: (code, _, number) => found.push(`${number} ${code}`),
      remark: () => found.push("remark"),
    }, () => undefined, new AbortController().signal);
    expect(found).toEqual(["1 too-many-columns", "2 cell-too-long", "3 2"]);
  });

  test("an import that is stopped ends with the signal's reason", async () => {
    const stop = AbortSignal.abort(new Error("stopped"));
    const sink = { record: () => none, broken: () => none, remark: () => none };
    await expect(readWorkbook(sourceOf(workbook({ Rows: "" })), null, sink, () => undefined, stop)).rejects.toThrow("stopped");
  });

  test("isZip sees the signature", () => {
    expect([workbook({}), strToU8("PK"), new Uint8Array(0)].map(isZip)).toEqual([true, false, false]);
  });
});
