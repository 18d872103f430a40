import { Unzip, UnzipInflate } from "fflate";

/**
 * The bytes of the first CSV file in a zip archive, unpacked as they come.
 *
 * @param {AsyncIterable<Uint8Array>} chunks
 * @param {string} name of the archive, for errors
 * @returns {AsyncGenerator<Uint8Array>} Throws an Error where it is no zip archive, is broken or cut off, or holds no CSV file.
 */
export async function* csvInZip(chunks, name) {
  const waiting = [];
  let state = "none";
  const unzip = new Unzip((file) => {
    if (state !== "none" || !/\.csv$/i.test(file.name)) return;
    state = "open";
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      if (data.length > 0) waiting.push(data);
      if (isLast) state = "whole";
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let begins = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (begins.length < 4) {
      begins = Buffer.concat([begins, chunk]).subarray(0, 4);
      if (!startsAsZip(begins)) throw new Error(`${name} is no zip file.`);
    }
    push(unzip, chunk, name);
    yield* waiting.splice(0);
    if (state === "whole") return;
  }
  if (state === "open" || begins.length < 4) throw new Error(`${name} is cut off.`);
  throw new Error(`${name} holds no CSV file.`);
}

function push(unzip, chunk, name) {
  try {
    unzip.push(chunk);
  } catch (error) {
    throw new Error(`${name} is broken: ${error.message}.`, { cause: error });
  }
}

function startsAsZip(bytes) {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === undefined || bytes[at] === byte);
}
