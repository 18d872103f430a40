import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isEntry, root } from "./entry.mjs";
import { firstScripts } from "./first-script.mjs";

/**
 * Ceiling of what must arrive before anything is on screen, in bytes after gzip -9: on a slow line of 400 kbit/s it is
 * about two seconds. react and react-dom alone take 67 kB; the map, the charts and the exports come later.
 */
export const firstScriptCeiling = 110_000;

/**
 * The sizes after gzip -9, in bytes, of a built page's scripts and style sheets.
 *
 * @param {string} folder a built page
 * @returns {{ first: Size[], lazy: Size[], styles: Size[] }} each largest first; Size is { name, bytes }
 */
export function sizes(folder) {
  const first = firstScripts(folder);
  const files = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  const weigh = (names) =>
    names.map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length })).toSorted((one, other) => other.bytes - one.bytes);
  return {
    first: weigh(first),
    lazy: weigh(files.filter((name) => /\.m?js$/.test(name) && !first.includes(name))),
    styles: weigh(files.filter((name) => name.endsWith(".css"))),
  };
}

function sum(measured) {
  return measured.reduce((total, { bytes }) => total + bytes, 0);
}

function print(title, measured) {
  console.log(`${title}: ${kilobytes(sum(measured))}`);
  for (const { name, bytes } of measured) console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (isEntry(import.meta.url)) {
  try {
    const { first, lazy, styles } = sizes(join(root, "dist"));
    console.log("Sizes after gzip -9");
    print("First script, all that it imports statically", first);
    print("Later, when asked for", lazy);
    print("Style sheets", styles);
    const total = sum(first);
    if (total > firstScriptCeiling) throw new Error(`The first script is ${kilobytes(total)}; the ceiling is ${kilobytes(firstScriptCeiling)}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
