import { isBuiltInDay, isDayFormat } from "./serialDay";
import { xmlReader } from "./xmlReader";
import type { EntrySink } from "./zipEntries";

/** Attributes of one element, by their names without prefix. */
type Attributes = ReadonlyMap<string, string>;

/** Gives each element of some names with its attributes; `path` are the names of those around it, outermost first. */
function elementReader(names: readonly string[], take: (name: string, attributes: Attributes, path: readonly string[]) => void): EntrySink {
  const path: string[] = [];
  let attributes = new Map<string, string>();
  let isGiven = true;
  const give = (): void => {
    const name = path.at(-1) ?? "";
    if (!isGiven && names.includes(name)) take(name, attributes, path.slice(0, -1));
    isGiven = true;
  };
  return xmlReader({
    opened(name) {
      give();
      path.push(name);
      attributes = new Map();
      isGiven = false;
    },
    attribute: (name, value) => void attributes.set(name, value),
    closed() {
      give();
      path.pop();
    },
  });
}

export interface WorkbookSheets {
  /** In the order of the tabs. */
  readonly sheets: { readonly name: string; readonly relation: string }[];
  is1904: boolean;
}

export function workbookReader(into: WorkbookSheets): EntrySink {
  return elementReader(["sheet", "workbookPr"], (name, attributes) => {
    if (name === "sheet") into.sheets.push({ name: attributes.get("name") ?? "", relation: attributes.get("id") ?? "" });
    else into.is1904 = ["1", "true", "on"].includes(attributes.get("date1904") ?? "");
  });
}

/** Path of each worksheet by its relation, in lower case, from the root of the zip. */
export function relationReader(into: Map<string, string>): EntrySink {
  return elementReader(["Relationship"], (_, attributes) => {
    if (!attributes.get("Type")?.endsWith("/worksheet")) return;
    const target = (attributes.get("Target") ?? "").toLowerCase().replaceAll("\\", "/").replace(/^\.\//, "");
    into.set(attributes.get("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  });
}

/** Whether each cell format writes a number as a day. */
export function styleReader(into: boolean[]): EntrySink {
  const isDay = new Map<number, boolean>();
  return elementReader(["numFmt", "xf"], (name, attributes, path) => {
    const id = Number(attributes.get("numFmtId"));
    if (name === "numFmt") isDay.set(id, isDayFormat(attributes.get("formatCode") ?? ""));
    else if (path.at(-1) === "cellXfs") into.push(isDay.get(id) ?? isBuiltInDay(id));
  });
}

/** The texts that cells refer to by number: their runs joined, without how they are pronounced. */
export function sharedTextReader(into: string[]): EntrySink {
  let text = "";
  let isText = false;
  let isSpoken = false;
  return xmlReader({
    opened(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isSpoken = true;
      else if (name === "t") isText = !isSpoken;
    },
    text(piece) {
      if (isText) text += piece;
    },
    closed(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isSpoken = false;
      else if (name === "si") into.push(unescaped(text));
    },
  });
}

/** What XML cannot hold is written `_x000D_` in a workbook. */
export function unescaped(text: string): string {
  return text.includes("_x") ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
