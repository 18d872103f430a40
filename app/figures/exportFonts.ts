import { cssRange, type FontFile } from "./fontFiles";

/** Makes the files measurable in this page, under their private names; gives whether one of them was not before. Rejects where one cannot be fetched. */
export async function loadFontFiles(files: readonly FontFile[]): Promise<boolean> {
  const isNew = files.some((file) => !loaded.has(file));
  await Promise.all(files.map((file) => remembered(loading, file, loadFace)));
  for (const file of files) loaded.add(file);
  return isNew;
}

const loaded = new Set<FontFile>();

/** The files as `@font-face` rules that hold them, for the inside of an SVG. */
export async function fontFaceRules(files: readonly FontFile[]): Promise<string> {
  const rules = await Promise.all(files.map(async (file) => {
    const base64 = await remembered(encoding, file, encode);
    return `@font-face{font-family:'${file.family}';font-weight:${file.weight};unicode-range:${cssRange(file.range)};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
  }));
  return rules.join("\n");
}

const loading = new Map<FontFile, Promise<FontFace>>();
const encoding = new Map<FontFile, Promise<string>>();

/** What failed is tried again the next time. */
function remembered<Value>(known: Map<FontFile, Promise<Value>>, file: FontFile, make: (file: FontFile) => Promise<Value>): Promise<Value> {
  const before = known.get(file);
  if (before) return before;
  const made = make(file);
  known.set(file, made);
  made.catch(() => known.delete(file));
  return made;
}

async function loadFace(file: FontFile): Promise<FontFace> {
  const face = new FontFace(file.family, await fetchBytes(file), { weight: String(file.weight), unicodeRange: cssRange(file.range) });
  document.fonts.add(await face.load());
  return face;
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
