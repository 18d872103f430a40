import { arraysOf } from "./buffers";
import { checkLengths, checkStructure } from "./columnChecks";
import { tableBuilder } from "./tableBuilder";
import type { IncidentTable } from "./table";

/** A table with what is said about it, as it stands in a file. */
export interface ColumnFile {
  readonly table: IncidentTable;
  /** Any JSON value. */
  readonly about: unknown;
}

/**
 * A table as one file, which is read without copying: eight bytes `INCATLAS`; version and length of the header, 32 bits each; the
 * header, JSON in UTF-8; then every typed array, each beginning at a multiple of eight bytes. Numbers are little-endian.
 */
export function writeColumnFile(table: IncidentTable, about: unknown): Uint8Array<ArrayBuffer> {
  let end = 0;
  const arrays = arraysOf(table).map(({ path, array }) => {
    const offset = aligned(end);
    const { name, itemBytes } = typeOf(array);
    end = offset + array.byteLength;
    return { entry: { path, type: name, offset, length: array.byteLength / itemBytes }, array };
  });
  const header: Header = { about, table: withoutArrays(table), arrays: arrays.map(({ entry }) => entry) };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const first = aligned(PREFIX + headerBytes.length);
  const file = new Uint8Array(first + end);
  file.set(new TextEncoder().encode(MAGIC));
  const prefix = new DataView(file.buffer);
  prefix.setUint32(MAGIC.length, VERSION, true);
  prefix.setUint32(MAGIC.length + 4, headerBytes.length, true);
  file.set(headerBytes, PREFIX);
  for (const { entry, array } of arrays) file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + entry.offset);
  return file;
}

/**
 * Reads what `writeColumnFile` wrote; the columns are views of `buffer`. Throws an Error that says what is wrong and where, if the
 * file is of another format or version, is cut short, or does not hold every column at its full length.
 */
export function readColumnFile(buffer: ArrayBuffer): ColumnFile {
  const { header, first } = readHeader(buffer);
  const { about, table, arrays } = header;
  let end = first;
  for (const { path, type, offset, length } of arrays) {
    const name = path.join(".");
    const makeView = arrayTypes[type];
    if (first + offset !== aligned(end)) throw new Error(`Column ${name} begins at byte ${first + offset} and not, after the one before it, at ${aligned(end)}`);
    end = first + offset + length * makeView.BYTES_PER_ELEMENT;
    if (end > buffer.byteLength) throw new Error(`Column ${name} ends at byte ${end}, the file at ${buffer.byteLength}: it is cut short`);
    place(table, path, new makeView(buffer, first + offset, length));
  }
  if (end !== buffer.byteLength) throw new Error(`The last column ends at byte ${end}, the file at ${buffer.byteLength}`);
  checkStructure(table, tableBuilder({ parties: [], authorities: [], publishers: [], facilities: [] }).finish());
  checkLengths(table);
  return { table, about };
}

const MAGIC = "INCATLAS";
const VERSION = 1;
/** Bytes before the header. */
const PREFIX = MAGIC.length + 8;

const arrayTypes = { Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayType = keyof typeof arrayTypes;

interface Header {
  readonly about: unknown;
  /** The table with null where a typed array belongs. */
  readonly table: unknown;
  /** In the order in which they follow each other. */
  readonly arrays: readonly ArrayEntry[];
}

interface ArrayEntry {
  readonly path: readonly string[];
  readonly type: ArrayType;
  /** Bytes after the beginning of the first array. */
  readonly offset: number;
  /** Numbers, not bytes. */
  readonly length: number;
}

function readHeader(buffer: ArrayBuffer): { readonly header: Header; readonly first: number } {
  const magic = new TextDecoder().decode(new Uint8Array(buffer, 0, Math.min(MAGIC.length, buffer.byteLength)));
  if (!MAGIC.startsWith(magic)) throw new Error(`No column file: it begins with ${JSON.stringify(magic)}, not with “${MAGIC}”`);
  if (buffer.byteLength < PREFIX) throw new Error(`The file ends at byte ${buffer.byteLength}, before its header: it is cut short`);
  const prefix = new DataView(buffer);
  const version = prefix.getUint32(MAGIC.length, true);
  if (version !== VERSION) throw new Error(`A column file of version ${version}; known is ${VERSION}`);
  const end = PREFIX + prefix.getUint32(MAGIC.length + 4, true);
  if (end > buffer.byteLength) throw new Error(`The header ends at byte ${end}, the file at ${buffer.byteLength}: it is cut short`);
  const header = parsed(new TextDecoder().decode(new Uint8Array(buffer, PREFIX, end - PREFIX)));
  if (!isHeader(header)) throw new Error(`The header, from byte ${PREFIX} to ${end}, is no header of a column file`);
  return { header, first: aligned(end) };
}

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): value is Header {
  return isObject(value) && isObject(value["table"]) && Array.isArray(value["arrays"]) && value["arrays"].every(isArrayEntry);
}

function isArrayEntry(value: unknown): value is ArrayEntry {
  if (!isObject(value)) return false;
  const { path, type, offset, length } = value;
  const isPath = Array.isArray(path) && path.length > 0 && path.every((name) => typeof name === "string");
  return isPath && typeof type === "string" && Object.hasOwn(arrayTypes, type) && isCount(offset) && isCount(length);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Puts a column where the header's table has null for it. */
function place(table: unknown, path: readonly string[], column: ArrayBufferView): void {
  let part = table;
  for (const name of path.slice(0, -1)) part = isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined;
  const last = path.at(-1) ?? "";
  if (!isObject(part) || !Object.hasOwn(part, last) || part[last] !== null) throw new Error(`The table has no place for a column ${path.join(".")}`);
  Object.assign(part, { [last]: column });
}

function withoutArrays(table: IncidentTable): unknown {
  return JSON.parse(JSON.stringify(table, (_name, value: unknown) => (ArrayBuffer.isView(value) ? null : value)));
}

function typeOf(array: ArrayBufferView): { readonly name: ArrayType; readonly itemBytes: number } {
  const names = Object.keys(arrayTypes) as ArrayType[];
  const name = names.find((candidate) => array instanceof arrayTypes[candidate]);
  if (!name) throw new Error(`A column is none of ${names.join(", ")}`);
  return { name, itemBytes: arrayTypes[name].BYTES_PER_ELEMENT };
}

/** The next multiple of eight. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
