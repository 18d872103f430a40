import { growing } from "./growing";
import { hashOf } from "./textHash";
import { decodeText } from "./textPool";

/** Numbers texts, equal ones alike, and keeps them as bytes: no string of a million rows stays alive. */
export interface TextCoder {
  /** The text's number: 0, 1, 2 … in the order in which texts first come. Throws above 4 GB of text. */
  codeOf(text: string): number;
  /** How many different texts there are. */
  count(): number;
  textOf(code: number): string;
  /**
   * The texts of these numbers in one buffer of UTF-8: the `i`-th from `offsets[i]` up to `offsets[i + 1]`. The coder lets go of its own,
   * so that no two columns are held twice at once: it is asked for nothing afterwards.
   */
  pooled(codes: Uint32Array): { readonly bytes: Uint8Array; readonly offsets: Uint32Array };
}

const MOST_BYTES = 2 ** 32 - 1;

/** Above so many bytes room is made less generously. */
const LARGE = 64 * 1024 * 1024;

const encoder = new TextEncoder();

/** A hash table over typed arrays, with open addressing. */
export function createTextCoder(): TextCoder {
  let bytes = new Uint8Array(1_024);
  /** `slots[hash & mask]`: one more than the number of a text with that hash; 0 is free. At most half are taken. */
  let slots = new Uint32Array(64);
  const ends = growing(Uint32Array);
  const hashes = growing(Uint32Array);

  const startOf = (code: number): number => (code === 0 ? 0 : ends.at(code - 1));

  /** The slot of the bytes from `from` up to `to`, where they are known; else the free one for them. */
  function slotOf(hash: number, from: number, to: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot] ?? 0; taken > 0 && !isText(taken - 1, hash, from, to); taken = slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  function isText(code: number, hash: number, from: number, to: number): boolean {
    if (hashes.at(code) !== hash) return false;
    const start = startOf(code);
    if (ends.at(code) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (bytes[at] !== bytes[at - from + start]) return false;
    return true;
  }

  function makeRoom(needed: number): void {
    if (needed > bytes.length) bytes = enlarged(bytes, needed);
    if (2 * ends.length() < slots.length) return;
    slots = new Uint32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let code = 0; code < ends.length(); code += 1) {
      let slot = hashes.at(code) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
  }

  return {
    codeOf(text) {
      const from = startOf(ends.length());
      makeRoom(from + 3 * text.length);
      // Written behind the known texts; it stays there where it is new.
      const to = from + encoder.encodeInto(text, bytes.subarray(from)).written;
      const hash = hashOf(bytes, from, to);
      const slot = slotOf(hash, from, to);
      const taken = slots[slot] ?? 0;
      if (taken > 0) return taken - 1;
      ends.push(to);
      hashes.push(hash);
      slots[slot] = ends.length();
      return ends.length() - 1;
    },
    count: ends.length,
    textOf: (code) => decodeText(bytes, startOf(code), ends.at(code)),
    pooled(codes) {
      const offsets = new Uint32Array(codes.length + 1);
      codes.forEach((code, index) => {
        offsets[index + 1] = (offsets[index] ?? 0) + ends.at(code) - startOf(code);
      });
      const pool = new Uint8Array(offsets[codes.length] ?? 0);
      codes.forEach((code, index) => pool.set(bytes.subarray(startOf(code), ends.at(code)), offsets[index]));
      bytes = new Uint8Array(0);
      slots = new Uint32Array(0);
      return { bytes: pool, offsets };
    },
  };
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed > MOST_BYTES) throw new Error("More than 4 GB of text in one column");
  const larger = new Uint8Array(Math.min(MOST_BYTES, Math.max(needed, bytes.length < LARGE ? 2 * bytes.length : 1.5 * bytes.length)));
  larger.set(bytes);
  return larger;
}
