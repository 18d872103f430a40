import { strToU8, zipSync } from "fflate";

/** A workbook of one sheet with these cells as texts. */
export function aWorkbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cells = (row: readonly string[]) => row.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`).join("");
  return workbookOf(strToU8(`<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join("")}</sheetData></worksheet>`));
}

/** A workbook whose one sheet is this XML, in UTF-8. */
export function workbookOf(sheet: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync({
    "xl/workbook.xml": strToU8(`<workbook><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": sheet,
  }));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
