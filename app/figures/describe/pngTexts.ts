import { Unzlib } from "fflate";
import { MOST_STATE } from "../../domain/figureState";
import type { PngChunk } from "./pngChunks";

/** The text of a chunk under a keyword: `iTXt` as we write it, packed or not, and what other programs make of it, `tEXt` and `zTXt`. Null for any other chunk. */
export function textUnder(keyword: string, { type, data }: PngChunk): string | null {
  if (type !== "iTXt" && type !== "tEXt" && type !== "zTXt") return null;
  const end = data.indexOf(0);
  if (end < 0 || end > LONGEST_KEYWORD || latin1(data.subarray(0, end)) !== keyword) return null;
  const rest = data.subarray(end + 1);
  if (type === "tEXt") return latin1(rest.subarray(0, MOST_BYTES));
  if (type === "zTXt") return latin1(unpacked(rest.subarray(1)));
  // Between the two flags and the text stand a language and the keyword in it, each with a zero behind it.
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  const text = translated < 0 ? rest.subarray(rest.length) : rest.subarray(translated + 1);
  return new TextDecoder().decode(rest[0] === 1 ? unpacked(text) : text.subarray(0, MOST_BYTES));
}

const LONGEST_KEYWORD = 79;

/** Longer than any state, so that a longer one is seen to be none. */
const MOST_BYTES = MOST_STATE + 1;

/** As far as `MOST_BYTES`: a small chunk may unpack to gigabytes. Empty where it cannot be unpacked. */
function unpacked(packed: Uint8Array): Uint8Array {
  const whole = new Uint8Array(MOST_BYTES);
  let filled = 0;
  const unzlib = new Unzlib((piece) => {
    const taken = piece.subarray(0, whole.length - filled);
    whole.set(taken, filled);
    filled += taken.length;
  });
  try {
    for (let at = 0; at < packed.length && filled < whole.length; at += PIECE) unzlib.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return whole.subarray(0, 0);
  }
  return whole.subarray(0, filled);
}

/** Bytes that are unpacked at once: a thousand times as many at most. */
const PIECE = 1_024;

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
