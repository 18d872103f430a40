import type { DatasetDatabase } from "./database";

/** What is kept in parts: a file of columns, or a report. */
export const partKinds = ["columns", "report"] as const;
export type PartKind = (typeof partKinds)[number];

/** Bytes of a part. */
const PART = 32 * 2 ** 20;

/**
 * Milliseconds to wait where the browser refuses a blob. Chromium holds half a gigabyte of them at first, those included that have just
 * been written, and refuses the next one ("InvalidBlob") until it has cleared up.
 */
const PAUSES = [50, 100, 200, 400] as const;

/** Hours after which parts that belong to no data set are left over, and not still being written by another tab. */
const LEFT_OVER = 1;

/** The beginning of the names of parts that are to be written; holds the time, and something that no other tab has. */
export function newKey(now: number): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${now}-${chance.toString(36)}`;
}

/** Writes what belongs to a data set that is not there yet, part by part. */
export async function writeParts(database: DatasetDatabase, key: string, kind: PartKind, pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  let number = 0;
  for (const part of parted(pieces)) {
    const name = `${key}/${kind}/${String(number).padStart(6, "0")}`;
    // One after the other: what has been written no longer takes memory.
    await writePart(database, name, part);
    number += 1;
  }
}

/** As a blob, which is read twice as fast; as bytes where the browser takes no blob. */
async function writePart(database: DatasetDatabase, name: string, part: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await database.put("parts", new Blob([...part]), name);
      return;
    } catch (error) {
      if (!(error instanceof Error && refusals.has(error.name))) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  const bytes = new Uint8Array(part.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of part) {
    bytes.set(piece, at);
    at += piece.length;
  }
  await database.put("parts", bytes, name);
}

/** Chromium where it holds too many blobs; Safari in a private window, which takes none. */
const refusals: ReadonlySet<string> = new Set(["DataError", "DataCloneError"]);

/** All parts as one, which copies no blob. */
export function joined(parts: readonly (Blob | Uint8Array<ArrayBuffer>)[]): Blob {
  return new Blob([...parts]);
}

/** The names of what belongs to a data set. */
export function rangeOf(key: string, kind?: PartKind): IDBKeyRange {
  const beginning = kind ? `${key}/${kind}/` : `${key}/`;
  return IDBKeyRange.bound(beginning, `${beginning}\uFFFF`);
}

/** Takes away what a page left that ended while it wrote. */
export async function removeLeftOver(database: DatasetDatabase, now: number): Promise<void> {
  const transaction = database.transaction(["datasets", "parts"], "readwrite");
  const parts = transaction.objectStore("parts");
  const [kept, names] = await Promise.all([transaction.objectStore("datasets").getAll(), parts.getAllKeys()]);
  const keys = new Set(kept.map(({ key }) => key));
  const isLeftOver = (key: string) => !keys.has(key) && Number.parseInt(key, 10) < now - LEFT_OVER * 3_600_000;
  const removed = names.filter((name) => isLeftOver(name.split("/")[0] ?? ""));
  await Promise.all([...removed.map((name) => parts.delete(name)), transaction.done]);
}

/** The same bytes, in lists of at most `PART` bytes. */
function parted(pieces: readonly Uint8Array<ArrayBuffer>[]): readonly (readonly Uint8Array<ArrayBuffer>[])[] {
  const parts: Uint8Array<ArrayBuffer>[][] = [[]];
  let room = PART;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      if (room === 0) {
        parts.push([]);
        room = PART;
      }
      const taken = piece.subarray(from, from + room);
      parts.at(-1)?.push(taken);
      from += taken.length;
      room -= taken.length;
    }
  }
  return parts;
}
