import { dayOf } from "../../domain/day";
import { readDocumentText, type ReadDocument } from "../reading/readDocumentText";
import { atlas } from "./atlas";

/** Reads a text in the atlas's own format, at hand as a whole. Never throws: what is wrong becomes an issue of `file`. */
export function readAtlasText(text: string, file: string): ReadDocument {
  // The document says itself when it was released, and what it is called.
  return readDocumentText(atlas, text, file, { released: dayOf(new Date(0)), title: "", mapping: null });
}
