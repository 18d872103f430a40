import type { Day } from "../../domain/day";
import type { ImportContext } from "../importer";
import { readDocumentText, type ReadDocument } from "../reading/readDocumentText";
import { atlas } from "./atlas";

/** The document says itself when it was released, and what it is called. */
export const atlasContext: ImportContext = { released: 0 as Day, title: "", mapping: null };

/** Reads a text in the atlas's own format, at hand as a whole. Never throws: what is wrong becomes an issue of `file`. */
export function readAtlasText(text: string, file: string): ReadDocument {
  return readDocumentText(atlas, text, file, atlasContext);
}
