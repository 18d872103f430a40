import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** A figure as it is kept: its id and its drawing without fonts and pictures. */
export type KeptFigures = ReadonlyMap<string, string>;

const hashes = new URL("../figures/hashes.txt", import.meta.url);
const drawings = new URL("../figures/drawings.json.br", import.meta.url);

/** A figure's SVG without what files of the repository put into it as they are: fonts and hillshade. */
export function withoutFiles(svg: string): string {
  return svg.replaceAll(/(data:[\w/+-]+;base64,)[^"')]+/g, "$1");
}

/** Sixteen hexadecimal digits that stand for a drawing without its files. */
export function hashOf(svg: string): string {
  return createHash("sha256").update(withoutFiles(svg)).digest("hex").slice(0, 16);
}

/** Hashes by id: a line each, so that a change can be read in the history. */
export async function readHashes(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(hashes, "utf8").catch(() => "");
  return new Map(text.split("\n").filter(Boolean).map((line) => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at), line.slice(at + 1)] as const;
  }));
}

/** The drawings that the hashes stand for, to look at beside new ones. */
export async function readKept(): Promise<KeptFigures> {
  const packed = await readFile(drawings).catch(() => null);
  return new Map(packed ? Object.entries(JSON.parse(brotliDecompressSync(packed).toString("utf8")) as Record<string, string>) : []);
}

/** Keeps figures in place of those that were kept, drawings and hashes. */
export async function keep(figures: KeptFigures): Promise<void> {
  const ids = [...figures.keys()].toSorted();
  const kept = Object.fromEntries(ids.map((id) => [id, withoutFiles(figures.get(id) ?? "")]));
  await mkdir(new URL(".", hashes), { recursive: true });
  await writeFile(hashes, ids.map((id) => `${id} ${hashOf(figures.get(id) ?? "")}\n`).join(""));
  const text = Buffer.from(JSON.stringify(kept));
  // One piece, with a window that reaches over all of it: figures have most of their words and outlines in common.
  await writeFile(drawings, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
}
