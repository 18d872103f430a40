import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import wawoff2 from "wawoff2";

let unpacked: Promise<readonly string[]> | undefined;

/** Our own fonts as TrueType files, which resvg reads; made once in a process, in a folder that goes with it. */
export function fontFilesForResvg(): Promise<readonly string[]> {
  unpacked ??= unpack(fileURLToPath(new URL("../../data/fonts/", import.meta.url)));
  return unpacked;
}

async function unpack(folder: string): Promise<readonly string[]> {
  const target = mkdtempSync(join(tmpdir(), "incident-atlas-fonts-"));
  process.once("exit", () => rmSync(target, { recursive: true, force: true }));
  const files: string[] = [];
  // One after the other: the decoder hands out a view of memory that its next run overwrites.
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".woff2"))) {
    const file = join(target, name.replace(/woff2$/, "ttf"));
    writeFileSync(file, await wawoff2.decompress(readFileSync(join(folder, name))));
    files.push(file);
  }
  return files;
}
