import type { IncidentTable } from "./table";

/** The buffers of every column, to be named as transferable when the table is posted to or from a worker. */
export function buffersOf(table: IncidentTable): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(table, buffers);
  return [...buffers];
}

/** Bytes of all columns without the dictionaries; `texts` apart, since they outweigh the rest. */
export function bytesOf(table: IncidentTable): { readonly columns: number; readonly texts: number } {
  const { texts, ...columns } = table;
  return { columns: sizeOf(columns), texts: sizeOf(texts) };
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
