import type { ByteSource } from "../../importers/byteSource";
import { byteStream } from "../../importers/carriers/textStream";

/** Bytes that are digested at once. */
const PART = 16 * 1024 * 1024;

/**
 * What tells a file from every other: SHA-256, in hexadecimal, over the SHA-256 of each 16 MB of it, so that a file of any size takes
 * no memory. Empty where the page came over a line that the browser does not trust, which has no digests. Throws as `byteStream` does.
 */
export async function fileHash(source: ByteSource, signal?: AbortSignal): Promise<string> {
  const subtle = (globalThis as { readonly crypto?: Partial<Crypto> }).crypto?.subtle;
  if (!subtle) return "";
  const digests: Uint8Array[] = [];
  const part = new Uint8Array(Math.min(PART, source.size));
  let filled = 0;
  const close = async (): Promise<void> => {
    digests.push(new Uint8Array(await subtle.digest("SHA-256", part.subarray(0, filled))));
    filled = 0;
  };
  for await (const piece of byteStream(source, signal)) {
    for (let from = 0; from < piece.length; ) {
      const taken = piece.subarray(from, from + part.length - filled);
      part.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled === part.length) await close();
    }
  }
  if (filled > 0) await close();
  const all = new Uint8Array(digests.length * 32);
  digests.forEach((digest, index) => all.set(digest, index * 32));
  return Array.from(new Uint8Array(await subtle.digest("SHA-256", all)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
