/** The checksum of a chunk of a PNG: CRC-32 as of ISO 3309, over the parts in their order. */
export function crc32(...parts: readonly Uint8Array[]): number {
  let sum = 0xff_ff_ff_ff;
  for (const part of parts) for (const byte of part) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  return sum;
});
