import { MOST_KEPT } from "./limits";

/** An element of the list with its text; or the text alone, shortened to 64 kB, where `JSON.parse` refuses it. */
export type JsonEntry = { readonly value: unknown; readonly text: string } | { readonly text: string };

/** The document with an empty list; or why it is none. `isCutOff`: the text ends before it does. */
export type JsonEnd = { readonly document: unknown } | { readonly error: string; readonly isCutOff: boolean };

export interface JsonReader {
  push(text: string): void;
  end(): JsonEnd;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/**
 * Cuts a JSON text that comes in pieces, so that a million entries are never alive at once: gives each element of the list at the top
 * of the document to `JSON.parse` and then to `take`, and at the end the document without them. All it does itself is to tell strings
 * and brackets apart; what is allowed in them is decided by `JSON.parse` alone. A byte order mark before the text is let pass.
 *
 * The first list under that name counts; a name that comes again after it makes an error, for `JSON.parse` would take the last.
 * @param list Name of the list, however it is escaped in the text.
 */
export function jsonPieces(list: string, take: (entry: JsonEntry, index: number) => void): JsonReader {
  /** The text without what stands in the list. */
  let outside = "";
  /** What has come of the element that is not whole yet. */
  let element = "";
  /** The string last begun at the top of the document, with its quotes. */
  let name = "";
  let state: "before" | "outside" | "value" | "list" = "before";
  let isInString = false;
  let isEscaped = false;
  let isNamed = false;
  let isObject = false;
  let isTaken = false;
  let isRepeated = false;
  /** Open brackets: of the document; within the list, of the element. */
  let depth = 0;
  let index = 0;

  function give(text: string): void {
    let entry: JsonEntry;
    try {
      entry = { value: JSON.parse(text) as unknown, text };
    } catch {
      entry = { text: text.slice(0, MOST_KEPT) };
    }
    take(entry, index);
    index += 1;
  }

  /** Position after the string that goes on at `from`; the length of the text where it does not end in it. */
  function afterString(text: string, from: number): number {
    let at = from;
    if (isEscaped && at < text.length) {
      isEscaped = false;
      at += 1;
    }
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        isInString = false;
        return at + 1;
      }
      if (code === BACKSLASH) at += 1;
    }
    isEscaped = at > text.length;
    return text.length;
  }

  /** Reads on in the list; returns where it ends, or the length of the text. */
  function readList(text: string, from: number): number {
    let begun = from;
    let at = from;
    while (at < text.length) {
      if (isInString) {
        at = afterString(text, at);
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) isInString = true;
      else if (code === OPENING_BRACKET || code === OPENING_BRACE) depth += 1;
      else if (depth > 0 && (code === CLOSING_BRACKET || code === CLOSING_BRACE)) depth -= 1;
      else if (depth === 0 && (code === COMMA || code === CLOSING_BRACKET)) {
        const whole = element + text.slice(begun, at);
        if (code === COMMA || index > 0 || !/^[ \t\n\r]*$/.test(whole)) give(whole);
        element = "";
        begun = at + 1;
        if (code === CLOSING_BRACKET) {
          state = "outside";
          depth = 2;
          return at;
        }
      }
      at += 1;
    }
    element += text.slice(begun);
    return at;
  }

  /** Reads on outside the list; returns where it begins, or the length of the text. */
  function readOutside(text: string, from: number): number {
    let begun = from;
    let at = from;
    while (at < text.length) {
      if (isInString) {
        at = afterString(text, at);
        if (isNamed) name += text.slice(begun, at);
        continue;
      }
      const code = text.charCodeAt(at);
      if (state === "value" && code > 32) {
        state = "outside";
        if (code === OPENING_BRACKET && !isTaken) {
          [state, isTaken, depth] = ["list", true, 0];
          return at + 1;
        }
      }
      if (code === QUOTE) {
        isInString = true;
        isNamed = isObject && depth === 1;
        if (isNamed) [name, begun] = [`"`, at + 1];
      } else if (code === COLON) {
        if (isNamed && depth === 1 && isName(name, list)) {
          isRepeated ||= isTaken;
          state = "value";
        }
        isNamed = false;
      } else if (code === OPENING_BRACKET || code === OPENING_BRACE) {
        if (depth === 0) isObject = code === OPENING_BRACE;
        depth += 1;
      } else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth -= 1;
      at += 1;
    }
    return at;
  }

  return {
    push(text) {
      let at = 0;
      if (state === "before" && text.length > 0) {
        state = "outside";
        if (text.startsWith("\uFEFF")) at = 1;
      }
      while (at < text.length) {
        if (state === "list") at = readList(text, at);
        if (at === text.length) return;
        const begun = at;
        at = readOutside(text, at);
        outside += text.slice(begun, at);
      }
    },
    end() {
      const isCutOff = state === "list" || isInString || depth > 0;
      if (state === "list") return { error: `The text ends within “${list}”.`, isCutOff };
      if (isRepeated) return { error: `“${list}” comes again after its list.`, isCutOff };
      try {
        return { document: JSON.parse(outside) as unknown };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error), isCutOff };
      }
    },
  };
}

const LONGEST_ESCAPE = 6;

function isName(token: string, list: string): boolean {
  if (token.length > LONGEST_ESCAPE * list.length + 2) return false;
  try {
    return JSON.parse(token) === list;
  } catch {
    return false;
  }
}
