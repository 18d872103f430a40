import { Parser } from "htmlparser2";
import { ImportFailure } from "../importFailure";
import type { EntrySink } from "./zipEntries";

/** Takes what stands in an XML document. Names are without their prefix: `x:row` is `row`, `r:id` is `id`. */
export interface XmlHandler {
  opened?(name: string): void;
  /** Of the element opened last. */
  attribute?(name: string, value: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
  closed?(name: string): void;
}

/** Deeper nesting is none of a workbook, and takes time squared to follow. */
const DEEPEST = 256;

/** Reads XML in UTF-8 as it comes. It knows the five entities and characters by number; a document type is passed over. */
export function xmlReader(handler: XmlHandler): EntrySink {
  const decoder = new TextDecoder("utf-8");
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      if (depth > DEEPEST) throw new ImportFailure("not-a-workbook", `<${name}>`, "xlsx");
      handler.opened?.(local(name));
    },
    onattribute: (name, value) => handler.attribute?.(local(name), value),
    ontext: (text) => handler.text?.(text),
    onclosetag(name) {
      depth -= 1;
      handler.closed?.(local(name));
    },
  }, { xmlMode: true, decodeEntities: true });
  return {
    push: (bytes) => parser.write(decoder.decode(bytes, { stream: true })),
    end() {
      parser.write(decoder.decode());
      parser.end();
    },
  };
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
