import { createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Papa from "papaparse";
import { fileVersion } from "../content-version.mjs";
import { download } from "./download.mjs";
import { ofSyriaAndIraq } from "./rows.mjs";
import { csvInZip } from "./unzip.mjs";

/**
 * Downloads UCDP GED, and writes its rows of Syria and Iraq, as they are, into a folder of data sets beside what else is there.
 *
 * @param {{ version: string, address: string, out: string }} options
 * @param {(line: string) => void} say how far it is
 * @returns {Promise<{ rows: number, file: string }>} Throws an Error that says what went wrong; what was there before is there then.
 */
export async function fetchDataset({ version, address, out }, say) {
  const id = `ucdp-ged-${version.replace(".", "-")}`;
  const file = join(out, `${id}.csv`);
  const part = `${file}.part`;
  await onDisk(out, () => mkdir(out, { recursive: true }));
  const listed = await listIn(out);
  say(`Downloading ${address}`);
  const { chunks, size, day } = await download(address, version);
  try {
    const rows = await keep(csvInZip(told(chunks, size, say), address), part);
    if (rows === 0) throw new Error(`${address} holds no event of Syria or Iraq.`);
    await onDisk(out, () => rename(part, file));
    const content = await onDisk(out, () => fileVersion(file));
    await onDisk(out, () => writeList(out, [...listed.filter((entry) => entry?.id !== id), { ...listingOf(id, version, day, rows), version: content }]));
    return { rows, file };
  } finally {
    await rm(part, { force: true });
  }
}

/** What `datasets/index.json` says of it: the page puts the file through its importers. */
function listingOf(id, version, day, rows) {
  return {
    id,
    title: `UCDP GED ${version}, Syria and Iraq`,
    file: `${id}.csv`,
    licence: "CC BY 4.0",
    citation:
      `Uppsala Conflict Data Program: UCDP Georeferenced Event Dataset (GED) Global version ${version}, https://ucdp.uu.se; ` +
      "Sundberg, Ralph, and Erik Melander (2013): Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4)",
    rows,
    date: day,
  };
}

/** How many rows were kept. */
async function keep(bytes, file) {
  const keepRecord = ofSyriaAndIraq();
  let lines = 0;
  await pipeline(
    Readable.from(bytes),
    Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: ",", skipEmptyLines: true }),
    async function* (records) {
      for await (const cells of records) {
        const line = keepRecord(cells);
        if (line === null) continue;
        lines += 1;
        yield line;
      }
    },
    createWriteStream(file),
  ).catch((error) => {
    throw isOfDisk(error) ? diskError(file, error) : error;
  });
  if (lines === 0) throw new Error("The file is no UCDP GED: it is empty.");
  return lines - 1;
}

async function* told(chunks, size, say) {
  let [done, last] = [0, 0];
  for await (const chunk of chunks) {
    done += chunk.length;
    if (done - last >= 5_000_000) {
      last = done;
      say(`  ${megabytes(done)}${size === null ? "" : ` of ${megabytes(size)}`} MB`);
    }
    yield chunk;
  }
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

async function listIn(folder) {
  const path = join(folder, "index.json");
  const text = await onDisk(folder, () => readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "[]";
    throw error;
  }));
  try {
    const list = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // Said below.
  }
  throw new Error(`${path} is no list of data sets; mend it or take it away.`);
}

/** By way of a second name, so that a list that is there is whole. */
async function writeList(folder, list) {
  const path = join(folder, "index.json");
  await writeFile(`${path}.part`, `${JSON.stringify(list, null, 2)}\n`);
  await rename(`${path}.part`, path);
}

async function onDisk(place, work) {
  return work().catch((error) => {
    throw isOfDisk(error) ? diskError(place, error) : error;
  });
}

function isOfDisk(error) {
  return typeof error.syscall === "string" && typeof error.path === "string" || error.code === "ENOSPC";
}

function diskError(place, error) {
  return new Error(`${place} cannot be written (${error.code}).`, { cause: error });
}
