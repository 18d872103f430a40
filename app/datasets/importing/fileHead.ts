import type { ByteSource } from "../../importers/byteSource";

/** The first bytes of a file: `length` of them, or all where there are fewer. */
export async function fileHead(source: ByteSource, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, source.size));
  const reader = source.stream().getReader();
  let filled = 0;
  for (let piece = await reader.read(); !piece.done && filled < head.length; piece = await reader.read()) {
    const taken = piece.value.subarray(0, head.length - filled);
    head.set(taken, filled);
    filled += taken.length;
  }
  await reader.cancel();
  return head.subarray(0, filled);
}
