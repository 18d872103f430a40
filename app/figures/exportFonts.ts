import { cssRange, type FontFile } from "./fontFiles";

/** The files as `@font-face` rules that hold them, for the inside of an SVG. */
export async function fontFaceRules(files: readonly FontFile[]): Promise<string> {
  const rules = await Promise.all(files.map(async (file) => {
    const base64 = await encoded(file);
    return `@font-face{font-family:'${file.family}';font-weight:${file.weight};unicode-range:${cssRange(file.range)};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
  }));
  return rules.join("\n");
}

const encoding = new Map<FontFile, Promise<string>>();

/** What failed is tried again the next time. */
function encoded(file: FontFile): Promise<string> {
  const before = encoding.get(file);
  if (before) return before;
  const made = encode(file);
  encoding.set(file, made);
  made.catch(() => encoding.delete(file));
  return made;
}

async function encode(file: FontFile): Promise<string> {
  const bytes = new Uint8Array(await fetchBytes(file));
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** A function takes only so many arguments. */
const CHUNK = 16_384;

async function fetchBytes({ address }: FontFile): Promise<ArrayBuffer> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`The font ${address} cannot be had: ${response.status}`);
  return response.arrayBuffer();
}
