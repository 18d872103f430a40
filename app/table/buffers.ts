import type { IncidentTable } from "./table";

/** The buffers of every column, each once, to be named as transferable when they are posted to or from a worker. */
export function buffersOf(columns: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { array } of arraysOf(columns)) if (array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
  return [...buffers];
}

/** Bytes of the table without its dictionaries: of the columns with one value or list in each row, and of each other part. */
export interface TableBytes {
  readonly columns: number;
  readonly claims: number;
  readonly sources: number;
  readonly texts: number;
}

export function bytesOf({ claims, sources, texts, ...columns }: IncidentTable): TableBytes {
  return { columns: bytesIn(columns), claims: bytesIn(claims), sources: bytesIn(sources), texts: bytesIn(texts) };
}

/** A typed array somewhere in a table. */
export interface FoundArray {
  /** The names that lead to it: `["claims", "offsets"]`. */
  readonly path: readonly string[];
  readonly array: ArrayBufferView;
}

/** Every typed array within a value, however deep. */
export function arraysOf(part: unknown, path: readonly string[] = []): readonly FoundArray[] {
  if (ArrayBuffer.isView(part)) return [{ path, array: part }];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => arraysOf(value, [...path, name]));
}

/** Bytes of every typed array within a value. */
export function bytesIn(part: unknown): number {
  return arraysOf(part).reduce((sum, { array }) => sum + array.byteLength, 0);
}
