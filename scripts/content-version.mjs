import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Bytes that are hashed at once, as the page does with a file that a reader brings: the same file has the same version there. */
const PART = 16 * 1024 * 1024;
const DIGITS = 8;

/**
 * The version of a data set by its content: eight hexadecimal digits of the SHA-256 over the SHA-256 of each 16 MB.
 *
 * @param {string | Uint8Array} content of its file
 * @returns {string}
 */
export function contentVersion(content) {
  const hash = partedHash();
  hash.push(Buffer.from(content));
  return hash.end();
}

/**
 * The same of a file of any size.
 *
 * @param {string} path
 * @returns {Promise<string>} rejects where the file cannot be read
 */
export async function fileVersion(path) {
  const hash = partedHash();
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 })) hash.push(piece);
  return hash.end();
}

function partedHash() {
  const all = createHash("sha256");
  let [part, room] = [createHash("sha256"), PART];
  const close = () => {
    all.update(part.digest());
    [part, room] = [createHash("sha256"), PART];
  };
  return {
    push(bytes) {
      for (let from = 0; from < bytes.length;) {
        const taken = bytes.subarray(from, from + room);
        part.update(taken);
        room -= taken.length;
        from += taken.length;
        if (room === 0) close();
      }
    },
    end() {
      if (room < PART) close();
      return all.digest("hex").slice(0, DIGITS);
    },
  };
}
