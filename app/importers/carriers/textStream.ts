import type { ByteSource } from "../byteSource";
import type { Encoding } from "./encoding";

/**
 * The text of a file, piece by piece and without its byte order mark. Bytes that mean nothing in UTF-8 or UTF-16 become U+FFFD; in the
 * other encodings every byte means something.
 * @param onBytes Is told how many bytes have been read so far.
 * @throws The signal's reason where it is aborted, and whatever the source throws.
 */
export async function* textStream(source: ByteSource, encoding: Encoding, onBytes: (sum: number) => void, signal: AbortSignal): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of byteStream(source, signal, onBytes)) {
    const text = decoder.decode(bytes, { stream: true });
    if (text.length > 0) yield text;
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield rest;
}

/**
 * The bytes of a file, piece by piece. Whoever stops reading them lets go of the file.
 * @throws As `textStream` does.
 */
export async function* byteStream(source: ByteSource, signal = new AbortController().signal, onBytes: (sum: number) => void = () => undefined): AsyncIterable<Uint8Array> {
  signal.throwIfAborted();
  const reader = source.stream().getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  try {
    let sum = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      signal.throwIfAborted();
      sum += piece.value.length;
      onBytes(sum);
      yield piece.value;
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener("abort", stop);
    await reader.cancel().catch(() => undefined);
  }
}
