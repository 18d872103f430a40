/** Of a longer text so many characters at either end are looked at, and every seventh between. */
const END = 24;

/** FNV-1a over the characters, 32 bits, beginning from `seed`: differs, as good as always, where the texts differ. */
export function contentHash(text: string, seed = 0x81_1c_9d_c5): number {
  let hash = Math.imul(seed ^ text.length, 0x01_00_01_93);
  const [head, tail] = [Math.min(END, text.length), Math.max(END, text.length - END)];
  for (let at = 0; at < text.length; at += at < head || at >= tail ? 1 : 7) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}
