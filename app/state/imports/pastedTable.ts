import type { Brought } from "../importDesk";

const LINES = 20;

/** A pasted text as a file, where it looks like a table of two lines at least, like JSON or like an SVG; null for any other. */
export function pastedFile(text: string): Brought | null {
  const name = isJson(text) ? "pasted.json" : isSvg(text) ? "pasted.svg" : isTable(text) ? "pasted.csv" : null;
  return name === null ? null : { name, blob: new Blob([text]), modified: null };
}

function isJson(text: string): boolean {
  return /^\s*(\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text);
}

function isSvg(text: string): boolean {
  return /^\s*<(?:\?xml\b|!--|!DOCTYPE svg\b|(?:\w+:)?svg\b)/.test(text) && /<\/(?:\w+:)?svg>\s*$/.test(text.slice(-200));
}

/** Whether the first lines all hold the same mark that parts cells, the first two equally often. */
function isTable(text: string): boolean {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").slice(0, LINES);
  return ["\t", ";", ",", "|"].some((mark) => {
    const [first = 0, second = 0] = lines.map((line) => line.replaceAll(/"[^"]*"/g, "").split(mark).length - 1);
    return lines.length > 1 && first > 0 && first === second;
  });
}
