import { renumber } from "../columnBuilder";
import { hashOf } from "../textHash";
import type { TextPool } from "../textPool";
import { gathered } from "./gathered";
import type { RowTexts, TextSpans } from "./textSpans";

/** The different texts of several parts, numbered together. */
export interface UnitedTexts {
  /** For each part the number of each of its texts: equal texts have one number. */
  readonly numbers: readonly Uint32Array[];
  /** How many numbers there are. */
  readonly count: number;
  /** Where the text of a number stands: text `texts[n]` of part `parts[n]`. */
  readonly parts: Uint16Array;
  readonly texts: Uint32Array;
}

/**
 * Compares bytes, without making strings of them. The part with the most texts is only looked up in the others: merging a hundred
 * incidents with a million looks at each of the million once.
 */
export function unitedTexts(spans: readonly TextSpans[]): UnitedTexts {
  const sizes = spans.map(({ starts }) => starts.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const smallestFirst = [...spans.keys()].toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const indexed = total - Math.max(0, ...sizes);
  const numbers = sizes.map((size) => new Uint32Array(size));
  const [parts, texts] = [new Uint16Array(total), new Uint32Array(total)];
  /** `slots[hash & mask]`: one more than the number of a text with that hash; 0 is free. At most half are taken. */
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * indexed + 2)));
  const hashes = new Uint32Array(indexed);
  const lengths = new Uint8Array(LENGTHS);
  let count = 0;

  const isText = (number: number, { bytes, starts, ends }: TextSpans, text: number): boolean => {
    const other = spans[parts[number] ?? 0];
    const [start, end, otherText] = [starts[text] ?? 0, ends[text] ?? 0, texts[number] ?? 0];
    const otherStart = other?.starts[otherText] ?? 0;
    if (!other || (other.ends[otherText] ?? 0) - otherStart !== end - start) return false;
    for (let at = end - start - 1; at >= 0; at -= 1) if (bytes[start + at] !== other.bytes[otherStart + at]) return false;
    return true;
  };

  smallestFirst.forEach((part, turn) => {
    const span = spans[part];
    const own = numbers[part];
    if (!span || !own) return;
    const isLast = turn === spans.length - 1;
    for (let text = 0; text < own.length; text += 1) {
      const [start, end] = [span.starts[text] ?? 0, span.ends[text] ?? 0];
      const length = Math.min(end - start, LENGTHS - 1);
      let slot = -1;
      let number = count;
      // Among texts of another length it cannot be.
      if (!isLast || lengths[length] !== 0) {
        const hash = hashOf(span.bytes, start, end);
        slot = hash & (slots.length - 1);
        for (let taken = slots[slot] ?? 0; taken > 0; taken = slots[slot] ?? 0) {
          if (hashes[taken - 1] === hash && isText(taken - 1, span, text)) {
            number = taken - 1;
            break;
          }
          slot = (slot + 1) & (slots.length - 1);
        }
        if (number === count && !isLast) {
          slots[slot] = number + 1;
          hashes[number] = hash;
          lengths[length] = 1;
        }
      }
      own[text] = number;
      if (number < count) continue;
      parts[number] = part;
      texts[number] = text;
      count += 1;
    }
  });
  return { numbers, count, parts, texts };
}

/** Lengths told apart; longer texts count as one length. */
const LENGTHS = 65_536;

/** The texts of all rows in their order, each different one once, as `textColumn` would have made them. */
export function unitedPool(all: readonly RowTexts[], order: Uint32Array): TextPool {
  const united = unitedTexts(all);
  const codes = gathered(Uint32Array, all.map((texts, part) => texts.codes.map((code) => united.numbers[part]?.[code] ?? 0)), order);
  return { ...pooled(all, united, renumber(codes, united.count)), codes };
}

/** What stands side by side in a part is copied in one go. */
function pooled(all: readonly TextSpans[], { parts, texts }: UnitedTexts, order: Uint32Array): Pick<TextPool, "bytes" | "offsets"> {
  const offsets = new Uint32Array(order.length + 1);
  let end = 0;
  for (let index = 0; index < order.length; index += 1) {
    const number = order[index] ?? 0;
    const span = all[parts[number] ?? 0];
    const text = texts[number] ?? 0;
    end += (span?.ends[text] ?? 0) - (span?.starts[text] ?? 0);
    if (end > MOST_BYTES) throw new Error("More than 4 GB of text in one column");
    offsets[index + 1] = end;
  }
  const bytes = new Uint8Array(end);
  let run = { part: -1, from: 0, to: 0, at: 0 };
  const copyRun = () => {
    const span = all[run.part];
    if (span) bytes.set(span.bytes.subarray(run.from, run.to), run.at);
  };
  for (let index = 0; index < order.length; index += 1) {
    const number = order[index] ?? 0;
    const part = parts[number] ?? 0;
    const text = texts[number] ?? 0;
    const [from, to] = [all[part]?.starts[text] ?? 0, all[part]?.ends[text] ?? 0];
    if (part === run.part && from === run.to) run.to = to;
    else {
      copyRun();
      run = { part, from, to, at: offsets[index] ?? 0 };
    }
  }
  copyRun();
  return { bytes, offsets };
}

const MOST_BYTES = 2 ** 32 - 1;
