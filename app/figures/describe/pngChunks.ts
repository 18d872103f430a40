import { crc32 } from "./crc32";

/** A chunk of a PNG as it stands. */
export interface PngChunk {
  /** `IHDR`, `iTXt` … */
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly isWhole: boolean;
  /** Whether its checksum is that of its content; worked out when it is asked for. */
  hasRightSum(): boolean;
}

const signature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and checksum around the data of a chunk. */
const [LENGTH, TYPE, SUM] = [4, 4, 4];

/** Bytes of the signature and the header, which comes first: what may stand anywhere else can stand after them. */
export const PNG_BEGINNING = signature.length + LENGTH + TYPE + 13 + SUM;

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Chunks that are looked at: those of 64 MB as most programs write them are some 8,000. */
const MOST_CHUNKS = 100_000;

/** Every chunk in turn, up to the end, or to where the file is cut off. */
export function* pngChunks(bytes: Uint8Array<ArrayBuffer>): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  for (let number = 0; number < MOST_CHUNKS && at + LENGTH + TYPE <= bytes.length; number++) {
    const length = view.getUint32(at);
    const [from, to] = [at + LENGTH + TYPE, at + LENGTH + TYPE + length];
    const type = bytes.subarray(at + LENGTH, from);
    const data = bytes.subarray(from, to);
    const isWhole = to + SUM <= bytes.length;
    yield { type: String.fromCharCode(...type), data, isWhole, hasRightSum: () => isWhole && view.getUint32(to) === crc32(type, data) };
    at = to + SUM;
  }
}

/** A chunk as bytes. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(LENGTH + TYPE + data.length + SUM);
  const view = new DataView(chunk.buffer);
  const name = Uint8Array.from(type, (letter) => letter.charCodeAt(0));
  view.setUint32(0, data.length);
  chunk.set(name, LENGTH);
  chunk.set(data, LENGTH + TYPE);
  view.setUint32(LENGTH + TYPE + data.length, crc32(name, data));
  return chunk;
}
