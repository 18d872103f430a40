import { message, type Message } from "../../i18n/message";

/** A size in kilobytes or megabytes of 1,000, to two digits at least: `12 kB`, `1.5 MB`, `310 MB`. */
export function bytesWords(bytes: number): Message {
  return bytes < 1_000_000 ? message("{size} kB", { size: Math.ceil(bytes / 1_000) }) : message("{size} MB", { size: megabytes(bytes / 1_000_000) });
}

function megabytes(size: number): number {
  return size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
}
