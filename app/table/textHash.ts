/** 32 bits of the bytes from `from` up to `to`: four at a time, of which each changes every bit that a slot is found by. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 4) {
    const word = byteAt(bytes, at, to) | (byteAt(bytes, at + 1, to) << 8) | (byteAt(bytes, at + 2, to) << 16) | (byteAt(bytes, at + 3, to) << 24);
    hash = Math.imul(hash ^ word, 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function byteAt(bytes: Uint8Array, at: number, end: number): number {
  return at < end ? (bytes[at] ?? 0) : 0;
}
