import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DatasetListing } from "./shipped";

/** Data sets that were put on this machine for its own page, as `npm run fetch:ucdp` does; none of them is part of the project. */
export interface FetchedDatasets {
  readonly listings: readonly DatasetListing[];
  /** Path of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads `index.json` of a folder of data sets; a folder without one has none. Throws an Error where the list is broken, or names a
 * file that is not in the folder.
 */
export function fetchedDatasets(folder: string): FetchedDatasets {
  const index = join(folder, "index.json");
  if (!existsSync(index)) return { listings: [], files: new Map() };
  const listings = listIn(index);
  return { listings, files: new Map(listings.map(({ file }) => [file, join(folder, file)])) };
}

function listIn(index: string): readonly DatasetListing[] {
  const list: unknown = JSON.parse(readFileSync(index, "utf8"));
  if (!Array.isArray(list) || !list.every(isListing)) throw new Error("datasets/index.json is not a list of data sets");
  for (const { file } of list) {
    if (basename(file) !== file || file === "index.json" || file === "atlas.json" || !existsSync(join(index, "..", file))) {
      throw new Error(`datasets/index.json names ${file}, which is no file beside it`);
    }
  }
  return list;
}

function isListing(entry: unknown): entry is DatasetListing {
  return typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" && "file" in entry && typeof entry.file === "string";
}
