import { parseArgs } from "node:util";
import { OrderError } from "./orderError.mjs";

const text = { type: "string" };
const options = {
  out: text, size: text, scale: text, look: text, transparent: { type: "boolean" }, title: text, subtitle: text, note: text,
  language: text, without: text, paper: text, list: text, lenient: { type: "boolean" }, help: { type: "boolean", short: "h" },
};

/**
 * What the words of the command line ask for.
 *
 * @param {readonly string[]} words
 * @returns {{ help: boolean, lenient: boolean, list: string | null, order: Readonly<Record<string, string | boolean>> | null }}
 *   either a list's file or one order in its own words. Throws `OrderError`.
 */
export function readArguments(words) {
  const { values, positionals } = parsed(words);
  const { help = false, lenient = false, list = null, ...order } = values;
  if (help) return { help, lenient, list: null, order: null };
  if (list !== null) {
    const more = [...positionals, ...Object.keys(order).map((name) => `--${name}`)];
    if (more.length > 0) throw new OrderError(`With --list every order stands in the list; ${more.join(", ")} beside it is not understood.`);
    return { help, lenient, list, order: null };
  }
  if (positionals.length === 0) throw new OrderError("No link and no figure are given; --help shows how.");
  if (positionals.length > 2) throw new OrderError(`A link and a figure are asked for, not also ${positionals.slice(2).join(", ")}; put the link into quotes, since a shell cuts it at “&”.`);
  const [link, figure] = positionals;
  return { help, lenient, list, order: { link, ...(figure !== undefined && { figure }), ...order } };
}

function parsed(words) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new OrderError(`${error.message.split("\n")[0].replace(/\.?$/, ".")} --help shows every option.`);
  }
}
