import type { Delimiter } from "./delimiter";
import { MOST_KEPT } from "./limits";
import { newScanned, scanRecord } from "./scanRecord";
import type { TableSink } from "./tableSink";

/** Takes a text piece by piece. */
export interface TextReader {
  push(text: string): void;
  end(): void;
}

/** Characters in which the end of a record, or the quote that closes a cell, is looked for. */
const MOST_SEARCHED = 16_777_216;
const LONGEST_FOUND = 200;

/**
 * Reads delimited text record by record: quotes as in RFC 4180, lines that end in LF, CRLF or CR (also mixed), a last line with or
 * without an end. Blank lines are no records. Never throws, whatever the text and wherever it is cut into pieces.
 *
 * A quote that is not closed takes only its own line along (`unterminated-quote`): the lines after it are read anew. Text after a
 * closing quote is kept and remarked (`stray-quote`), as are cells with U+FFFD (`undecodable`). A record with a cell of more than 1 MB
 * (`cell-too-long`) or more than 10,000 cells (`too-many-columns`) is broken as a whole.
 */
export function delimitedReader(delimiter: Delimiter, sink: TableSink): TextReader {
  const code = delimiter.charCodeAt(0);
  const scanned = newScanned();
  /** From the beginning of the record that is not whole yet. */
  let text = "";
  /** What has come since. It is joined, not added: scanning is slower in a string that V8 has made of two. */
  let pieces: string[] = [];
  let length = 0;
  /** Until the text has doubled, it is not scanned again: so that a long record in short pieces takes no time squared. */
  let scanAt = 0;
  let number = 0;
  let isInLongLine = false;

  function read(isLast: boolean): void {
    text = text === "" && pieces.length === 1 ? (pieces[0] ?? "") : [text, pieces.join("")].join("");
    pieces = [];
    const hasUndecodable = text.includes("\uFFFD");
    let from = 0;
    if (isInLongLine) {
      from = lineEnd(text, 0);
      isInLongLine = from === text.length;
    }
    for (from = afterLineEnds(text, from); from < text.length; from = afterLineEnds(text, from)) {
      scanRecord(text, from, isLast, code, scanned);
      if (scanned.state === "whole") {
        give(from, hasUndecodable);
        from = scanned.next;
        continue;
      }
      if (scanned.state !== "runaway" && !isLast && text.length - from <= MOST_SEARCHED) break;
      from = giveUp(from);
    }
    text = text.slice(from);
    length = text.length;
    scanAt = 2 * length;
  }

  function give(from: number, hasUndecodable: boolean): void {
    number += 1;
    if (scanned.hasLongCell || scanned.hasManyCells) {
      sink.broken(scanned.hasLongCell ? "cell-too-long" : "too-many-columns", kept(from, scanned.next), number);
      return;
    }
    for (const found of scanned.stray ?? []) sink.remark("stray-quote", found.slice(0, LONGEST_FOUND), number);
    if (hasUndecodable) {
      for (const cell of scanned.cells) if (cell.includes("\uFFFD")) sink.remark("undecodable", cell.slice(0, LONGEST_FOUND), number);
    }
    sink.record(scanned.cells, number);
  }

  /** Breaks the record that begins at `from`, and returns where its line ends. */
  function giveUp(from: number): number {
    number += 1;
    const isQuoted = scanned.state !== "more";
    const end = isQuoted ? lineEnd(text, scanned.opened) : text.length;
    if (end < text.length || (isQuoted && end - from <= MOST_SEARCHED)) {
      sink.broken("unterminated-quote", kept(from, end), number);
      return end;
    }
    sink.broken(scanned.hasManyCells ? "too-many-columns" : "cell-too-long", kept(from, end), number);
    isInLongLine = true;
    return end;
  }

  function kept(from: number, end: number): string {
    return text.slice(from, Math.min(end, from + MOST_KEPT)).replace(/[\r\n]+$/, "");
  }

  return {
    push(piece) {
      pieces.push(piece);
      length += piece.length;
      if (length >= scanAt) read(false);
    },
    end() {
      read(true);
      text = "";
    },
  };
}

/** Position of the first line end from `from` on; the length of the text where there is none. */
function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

function afterLineEnds(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
