/** A file, wherever it comes from: a reader's own, one that was fetched, one on a disk in a test. Can be read more than once. */
export interface ByteSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}
