/** FNV-1a over the characters, 32 bits, beginning from `seed`: differs, as good as always, where the texts differ. */
export function contentHash(text: string, seed = 0x81_1c_9d_c5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
