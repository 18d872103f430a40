import type { ByteSource } from "../../importers/byteSource";

/** A file of the reader's, or bytes at hand. */
export function blobSource(blob: Blob, name: string): ByteSource {
  return { name, size: blob.size, stream: () => blob.stream() };
}
