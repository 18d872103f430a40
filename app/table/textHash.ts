/** 32 bits of the bytes from `from` up to `to`: four at a time, of which each changes every bit that a slot is found by. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash, view.getUint32(at, true));
  let rest = 0;
  for (let shift = 0; at < to; at += 1, shift += 8) rest |= view.getUint8(at) << shift;
  return mixed(hash, rest) >>> 0;
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e37_79b1);
  return product ^ (product >>> 15);
}
