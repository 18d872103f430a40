import { OrderError } from "./orderError.mjs";

/**
 * The orders of a list: a JSON array, or a JSON object a line (empty lines are passed over).
 *
 * @param {string} given its text
 * @param {string} name of the file, for messages
 * @returns {{ order: Readonly<Record<string, unknown>>, where: string }[]} at least one, in order. Throws `OrderError`.
 */
export function readList(given, name) {
  // Some editors put a byte order mark before it, which JSON does not allow.
  const text = given.replace(/^\uFEFF/, "");
  const entries = text.trimStart().startsWith("[") ? fromArray(text, name) : fromLines(text, name);
  if (entries.length === 0) throw new OrderError(`${name} holds no order: a JSON array of them is needed, or one a line.`);
  for (const { order, where } of entries) {
    if (typeof order !== "object" || order === null || Array.isArray(order)) throw new OrderError(`${where}: an object such as {"link": "?", "figure": "map", "out": "map.png"} is needed.`);
  }
  return entries;
}

function fromArray(text, name) {
  return parsed(text, name).map((order, index) => ({ order, where: `${name}, entry ${index + 1}` }));
}

function fromLines(text, name) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const where = `${name}, line ${index + 1}`;
    return line.trim() === "" ? [] : [{ order: parsed(line, where), where }];
  });
}

function parsed(text, where) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OrderError(`${where} is no JSON: ${error.message}.`);
  }
}
