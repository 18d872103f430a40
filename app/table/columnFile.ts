import { arraysOf } from "./buffers";
import { checkLengths, checkStructure } from "./columnChecks";
import { issueBuilder } from "./issueBuilder";
import type { IssueColumns } from "./issueColumns";
import { tableBuilder } from "./tableBuilder";
import type { IncidentTable } from "./table";

/** What a file of columns can hold; at least one of them. */
export interface ColumnParts {
  readonly table: IncidentTable | null;
  readonly issues: IssueColumns | null;
}

/** Columns with what is said about them, as they stand in a file. */
export interface ColumnFile extends ColumnParts {
  /** Any JSON value. */
  readonly about: unknown;
}

/**
 * Columns as one file, which is read without copying: eight bytes `INCATLAS`; version and length of the header, 32 bits each; the
 * header, JSON in UTF-8; then every typed array, each beginning at a multiple of eight bytes. Numbers are little-endian.
 */
export function writeColumnFile(parts: Partial<ColumnParts>, about: unknown): Uint8Array<ArrayBuffer> {
  const pieces = columnFilePieces(parts, about);
  const file = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.byteLength;
  }
  return file;
}

/** The bytes of the same file one after the other, without a copy of the columns: what a `Blob` is made of. */
export function columnFilePieces({ table = null, issues = null }: Partial<ColumnParts>, about: unknown): readonly Uint8Array<ArrayBuffer>[] {
  const parts: ColumnParts = { table, issues };
  let end = 0;
  const arrays = arraysOf(parts).map(({ path, array }) => {
    const offset = aligned(end);
    const padding = new Uint8Array(offset - end);
    const { name, itemBytes } = typeOf(array);
    end = offset + array.byteLength;
    return { entry: { path, type: name, offset, length: array.byteLength / itemBytes }, padding, bytes: bytesOfArray(array) };
  });
  const header: Header = { about, parts: withoutArrays(parts), arrays: arrays.map(({ entry }) => entry) };
  return [beginningOf(header), ...arrays.flatMap(({ padding, bytes }) => [padding, bytes])];
}

/**
 * Reads what `writeColumnFile` wrote; the columns are views of `buffer`. Throws an Error that says what is wrong and where, if the
 * file is of another format or version, is cut short, or does not hold every column at its full length.
 */
export function readColumnFile(buffer: ArrayBuffer): ColumnFile {
  const { header, first } = readHeader(buffer);
  const { about, parts, arrays } = header;
  let end = first;
  for (const { path, type, offset, length } of arrays) {
    const name = path.join(".");
    const makeView = arrayTypes[type];
    if (first + offset !== aligned(end)) throw new Error(`Column ${name} begins at byte ${first + offset} and not, after the one before it, at ${aligned(end)}`);
    end = first + offset + length * makeView.BYTES_PER_ELEMENT;
    if (end > buffer.byteLength) throw new Error(`Column ${name} ends at byte ${end}, the file at ${buffer.byteLength}: it is cut short`);
    place(parts, path, new makeView(buffer, first + offset, length));
  }
  if (end !== buffer.byteLength) throw new Error(`The last column ends at byte ${end}, the file at ${buffer.byteLength}`);
  return { table: checkedTable(parts["table"]), issues: checkedIssues(parts["issues"]), about };
}

function checkedTable(value: unknown): IncidentTable | null {
  if (value === null || value === undefined) return null;
  checkStructure(value, tableBuilder().finish({ parties: [], authorities: [], publishers: [], facilities: [] }), "table");
  checkLengths(value, value.rows, "table");
  return value;
}

function checkedIssues(value: unknown): IssueColumns | null {
  if (value === null || value === undefined) return null;
  checkStructure(value, issueBuilder().finish(), "issues");
  checkLengths(value, value.count, "issues");
  return value;
}

const MAGIC = "INCATLAS";
const VERSION = 2;
/** Bytes before the header. */
const PREFIX = MAGIC.length + 8;

const arrayTypes = { Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayType = keyof typeof arrayTypes;

interface Header {
  readonly about: unknown;
  /** Table and issues, with null where a typed array belongs or where there are none. */
  readonly parts: Readonly<Record<string, unknown>>;
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

/** What stands before the first array. */
function beginningOf(header: Header): Uint8Array<ArrayBuffer> {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const beginning = new Uint8Array(aligned(PREFIX + headerBytes.length));
  beginning.set(new TextEncoder().encode(MAGIC));
  const prefix = new DataView(beginning.buffer);
  prefix.setUint32(MAGIC.length, VERSION, true);
  prefix.setUint32(MAGIC.length + 4, headerBytes.length, true);
  beginning.set(headerBytes, PREFIX);
  return beginning;
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
  return isObject(value) && isObject(value["parts"]) && Array.isArray(value["arrays"]) && value["arrays"].every(isArrayEntry);
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

/** Puts a column where the header's parts have null for it. */
function place(parts: unknown, path: readonly string[], column: ArrayBufferView): void {
  let part = parts;
  for (const name of path.slice(0, -1)) part = isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined;
  const last = path.at(-1) ?? "";
  if (!isObject(part) || !Object.hasOwn(part, last) || part[last] !== null) throw new Error(`There is no place for a column ${path.join(".")}`);
  Object.assign(part, { [last]: column });
}

function withoutArrays(parts: ColumnParts): Header["parts"] {
  return JSON.parse(JSON.stringify(parts, (_name, value: unknown) => (ArrayBuffer.isView(value) ? null : value))) as Header["parts"];
}

function typeOf(array: ArrayBufferView): { readonly name: ArrayType; readonly itemBytes: number } {
  const names = Object.keys(arrayTypes) as ArrayType[];
  const name = names.find((candidate) => array instanceof arrayTypes[candidate]);
  if (!name) throw new Error(`A column is none of ${names.join(", ")}`);
  return { name, itemBytes: arrayTypes[name].BYTES_PER_ELEMENT };
}

function bytesOfArray({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (!(buffer instanceof ArrayBuffer)) throw new Error("A column is in memory that is not its own");
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The next multiple of eight. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
