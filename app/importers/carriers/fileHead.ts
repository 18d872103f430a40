import type { ByteSource } from "../byteSource";
import { byteStream } from "./textStream";

/** The first bytes of a file: `length` of them, or all where there are fewer. Throws as `byteStream` does. */
export async function fileHead(source: ByteSource, length: number, signal?: AbortSignal): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, source.size));
  let filled = 0;
  for await (const piece of byteStream(source, signal)) {
    const taken = piece.subarray(0, head.length - filled);
    head.set(taken, filled);
    filled += taken.length;
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}
