import type { IncidentTable } from "./table";

/** The buffers of every column, to be named as transferable when the table is posted to or from a worker. */
export function buffersOf(table: IncidentTable): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(table, buffers);
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
  return { columns: sizeOf(columns), claims: sizeOf(claims), sources: sizeOf(sources), texts: sizeOf(texts) };
}

function sizeOf(part: unknown): number {
  const buffers = new Set<ArrayBuffer>();
  collect(part, buffers);
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}

function collect(part: unknown, buffers: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(part)) {
    if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
  } else if (typeof part === "object" && part !== null) {
    for (const value of Object.values(part)) collect(value, buffers);
  }
}
