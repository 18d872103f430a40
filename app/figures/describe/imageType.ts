import { svgText } from "./svgText";

/** Images that readers drop on the page: those that may hold a view, and those that never do. */
export type ImageType = "png" | "svg" | "jpeg" | "gif" | "webp";

/** Bytes of a file that tell. An SVG may begin with remarks and a document type. */
export const TELLING = 8_192;

/** What kind of image a file is by its beginning, whatever it is called; null for none of them. */
export function imageTypeOf(beginning: Uint8Array): ImageType | null {
  const bytes = String.fromCharCode(...beginning.subarray(0, 12));
  if (bytes.startsWith("\u0089PNG\r\n\u001A\n")) return "png";
  if (bytes.startsWith("\u00FF\u00D8\u00FF")) return "jpeg";
  if (/^GIF8[79]a/.test(bytes)) return "gif";
  if (/^RIFF[^]{4}WEBP$/.test(bytes)) return "webp";
  return isSvg(svgText(beginning.subarray(0, TELLING))) ? "svg" : null;
}

/** Whether a text begins as an SVG does. */
export function isSvg(text: string): boolean {
  let rest = text.slice(0, TELLING).replace(/^\uFEFF/, "").trimStart();
  for (;;) {
    const end = preludes.find(([begin]) => rest.startsWith(begin))?.[1];
    if (end === undefined) return /^<(?:[\w.-]{1,40}:)?svg[\s>/]/.test(rest);
    const at = rest.indexOf(end);
    // A document type may hold entities between brackets; what follows its end is looked at all the same.
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}

const preludes: readonly (readonly [begin: string, end: string])[] = [["<?", "?>"], ["<!--", "-->"], ["<!DOCTYPE", ">"], ["<!ENTITY", ">"], ["]", ">"]];
