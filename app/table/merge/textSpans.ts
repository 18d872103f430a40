import { decodeText, type TextPool } from "../textPool";

/** Different texts somewhere in a buffer, in any order: text `t` is UTF-8 from `starts[t]` up to `ends[t]`. */
export interface TextSpans {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Texts of rows, which need not stand one after the other: row `r` has text `codes[r]`. */
export interface RowTexts extends TextSpans {
  readonly codes: Uint32Array;
}

export function rowTextsOf({ bytes, offsets, codes }: TextPool): RowTexts {
  return { bytes, starts: offsets.subarray(0, -1), ends: offsets.subarray(1), codes };
}

export function spanText({ bytes, starts, ends }: TextSpans, text: number): string {
  return decodeText(bytes, starts[text] ?? 0, ends[text] ?? 0);
}

/** The same texts but for those that `change` gives another one for; null keeps a text. What is kept is not looked at again. */
export function changedTexts(texts: RowTexts, change: (text: string, number: number) => string | null): RowTexts {
  const added: Uint8Array[] = [];
  const [starts, ends] = [texts.starts.slice(), texts.ends.slice()];
  let end = texts.bytes.length;
  for (let text = 0; text < starts.length; text += 1) {
    const changed = change(spanText(texts, text), text);
    if (changed === null) continue;
    const encoded = new TextEncoder().encode(changed);
    added.push(encoded);
    starts[text] = end;
    end += encoded.length;
    ends[text] = end;
  }
  const bytes = new Uint8Array(end);
  bytes.set(texts.bytes);
  let at = texts.bytes.length;
  for (const encoded of added) {
    bytes.set(encoded, at);
    at += encoded.length;
  }
  return { bytes, starts, ends, codes: texts.codes };
}
