import { Inflate, Unzip, type UnzipDecoder, type UnzipFile } from "fflate";
import type { ByteSource } from "../byteSource";
import { ImportFailure } from "../importFailure";
import { byteStream } from "./textStream";

/** Takes the unpacked bytes of one entry of a zip. */
export interface EntrySink {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Unpacked bytes of all entries together, and how many times its packed ones an entry may be once it is longer than `SURELY_FINE`. */
const MOST_UNPACKED = 2_147_483_648;
const MOST_TIMES = 200;
const SURELY_FINE = 10_485_760;
/** Bytes that are unpacked at once: no more than about 64 MB can come of them. */
const PIECE = 65_536;
/** Bytes at the end of the file in which the end of the directory is looked for. */
const TAIL = 1024;

/**
 * Reads a zip once from its beginning to its end. `open` is asked for each entry, by its name in lower case with `/`; what it returns
 * null for is not unpacked.
 * @throws ImportFailure `unpacks-too-large`, judged by the bytes that come, and `not-a-workbook` for a zip that is broken or cut off.
 */
export async function readZip(
  source: ByteSource, open: (name: string) => EntrySink | null, onBytes: (sum: number) => void, signal: AbortSignal,
): Promise<void> {
  const meter = { unpacked: 0 };
  const unzip = new Unzip((file) => startEntry(file, open, meter));
  unzip.register(PackedPassThrough);
  let tail: Uint8Array = new Uint8Array(0);
  for await (const bytes of byteStream(source, signal, onBytes)) {
    for (let from = 0; from < bytes.length; from += PIECE) orBroken(() => unzip.push(Uint8Array.from(bytes.subarray(from, from + PIECE)), false));
    tail = Uint8Array.from([...tail, ...bytes.subarray(-TAIL)]).subarray(-TAIL);
  }
  orBroken(() => unzip.push(new Uint8Array(0), true));
  if (!hasDirectoryEnd(tail)) throw new ImportFailure("not-a-workbook", "cut off", "xlsx");
}

/** A zip ends with the end of its directory, which a comment may follow: without it the file is cut off, even where its last entry is whole. */
function hasDirectoryEnd(tail: Uint8Array): boolean {
  return tail.some((_, at) => [0x50, 0x4b, 0x05, 0x06].every((byte, index) => tail[at + index] === byte));
}

/** Hands on the packed bytes as they are, so that what is not wanted is neither unpacked nor kept. */
class PackedPassThrough implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder["ondata"] = () => undefined;
  push(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, bytes, isLast);
  }
}

function startEntry(file: UnzipFile, open: (name: string) => EntrySink | null, meter: { unpacked: number }): void {
  const sink = open(file.name.toLowerCase().replaceAll("\\", "/"));
  let packed = 0;
  let unpacked = 0;
  const give = (bytes: Uint8Array): void => {
    unpacked += bytes.length;
    meter.unpacked += bytes.length;
    if (unpacked > SURELY_FINE && unpacked > MOST_TIMES * packed) {
      throw new ImportFailure("unpacks-too-large", `${file.name}: ${packed} → ${unpacked}`, `1 : ${MOST_TIMES}`);
    }
    if (meter.unpacked > MOST_UNPACKED) throw new ImportFailure("unpacks-too-large", `${meter.unpacked}`, `${MOST_UNPACKED}`);
    sink?.push(bytes);
  };
  const inflate = file.compression === 0 || !sink ? null : new Inflate(give);
  file.ondata = (error, bytes, isLast) => {
    if (error) throw error;
    if (!sink) return;
    packed += bytes.length;
    if (inflate) inflate.push(bytes, isLast);
    else give(bytes);
    if (isLast) sink.end();
  };
  file.start();
}

function orBroken(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure("not-a-workbook", error instanceof Error ? error.message : String(error), "xlsx");
  }
}
