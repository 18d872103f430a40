import type { Day } from "../domain/day";
import { parseDay } from "../domain/day";
import { isVersion } from "./dataVersion";

/** A data set that is offered: one entry of `datasets/index.json`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  /** Address of the file, relative to `datasets/`. */
  readonly file: string;
  readonly licence: string;
  readonly citation: string;
  readonly rows: number;
  readonly date: Day | null;
  /** See `DatasetDescription`; empty where the list states none. */
  readonly version: string;
}

/** What keeps a data set away: no answer came, the file is not there, it cannot be read, or no such one is offered. */
export type Trouble = "no-answer" | "not-there" | "unreadable" | "not-offered";

/** Thrown with a sentence for the reader when a data set cannot be had. */
export class DatasetError extends Error {
  readonly trouble: Trouble;

  constructor(sentence: string, trouble: Trouble = "unreadable") {
    super(sentence);
    this.trouble = trouble;
  }
}

/** Reads `datasets/index.json` beside the page. Throws `DatasetError` where it is missing or not a list of data sets. */
export async function loadCatalogue(base: string): Promise<readonly CatalogueEntry[]> {
  const address = new URL("datasets/index.json", base).href;
  const list = parsed(await fetchText(address));
  if (!Array.isArray(list)) throw new DatasetError(`${address} is not a list of data sets`);
  return list.map((entry: unknown) => readEntry(entry, address));
}

/** The text at an address; throws `DatasetError` where the answer is not the file itself. */
export async function fetchText(address: string): Promise<string> {
  return whole(await fetchFile(address), (response) => response.text());
}

/** The bytes at an address; throws as `fetchText` does. */
export async function fetchBytes(address: string): Promise<ArrayBuffer> {
  return whole(await fetchFile(address), (response) => response.arrayBuffer());
}

/** The same, for what is to be read piece by piece. */
export async function fetchBlob(address: string): Promise<Blob> {
  return whole(await fetchFile(address), (response) => response.blob());
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (!response) throw new DatasetError(`No answer from ${address}`, "no-answer");
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || type.includes("text/html")) throw new DatasetError(`${address} is not there (${response.status} ${type})`, "not-there");
  return response;
}

async function whole<Content>(response: Response, read: (response: Response) => Promise<Content>): Promise<Content> {
  return read(response).catch(() => {
    throw new DatasetError(`The answer from ${response.url} broke off`, "no-answer");
  });
}

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEntry(entry: unknown, address: string): CatalogueEntry {
  const text = (key: string): string => {
    const value = typeof entry === "object" && entry !== null && key in entry ? (entry as Record<string, unknown>)[key] : undefined;
    if (typeof value !== "string") throw new DatasetError(`${address}: a data set without “${key}”`);
    return value;
  };
  const rows = typeof entry === "object" && entry !== null && "rows" in entry ? entry.rows : undefined;
  const version = typeof entry === "object" && entry !== null && "version" in entry ? entry.version : undefined;
  if (typeof rows !== "number" || !Number.isInteger(rows)) throw new DatasetError(`${address}: a data set without “rows”`);
  return {
    id: text("id"), title: text("title"), file: text("file"), licence: text("licence"), citation: text("citation"),
    rows, date: parseDay(text("date")),
    version: typeof version === "string" && isVersion(version) ? version : "",
  };
}
