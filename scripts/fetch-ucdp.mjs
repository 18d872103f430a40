import { parseArgs } from "node:util";
import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { isEntry, root } from "./entry.mjs";

/** Where the Uppsala Conflict Data Program publishes its georeferenced events. */
const publisher = "https://ucdp.uu.se/downloads/ged/";

const usage = `npm run fetch:ucdp -- --version 25.1 [--from <address>] [--out <folder>]
  --version  of UCDP GED, as its publisher numbers it
  --from     folder on the web that holds the file; else UCDP_FROM, else ${publisher}
  --out      folder of data sets; else datasets/, which the next build takes into the page`;

/**
 * What the command line asks for. Throws an Error that says how it is to be written.
 *
 * @param {readonly string[]} given
 * @param {Record<string, string | undefined>} environment
 */
export function optionsOf(given, environment = process.env) {
  const { values } = parsed(given);
  const { version, from = environment.UCDP_FROM || publisher, out = join(root, "datasets") } = values;
  if (version === undefined) throw new Error(`Which version?\n${usage}`);
  if (!/^\d{1,2}\.\d{1,2}$/.test(version)) throw new Error(`“${version}” is no version of UCDP GED; they look like 25.1.\n${usage}`);
  const base = from.endsWith("/") ? from : `${from}/`;
  if (!URL.canParse(base) || !/^https?:/i.test(base)) throw new Error(`“${from}” is no address on the web.\n${usage}`);
  return { version, out, address: new URL(`ged${version.replace(".", "")}-csv.zip`, base).href };
}

function parsed(given) {
  try {
    return parseArgs({ args: [...given], options: { version: { type: "string" }, from: { type: "string" }, out: { type: "string" } } });
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`, { cause: error });
  }
}

/* npm run fetch:ucdp: the rows of Syria and Iraq, from their publisher to this machine alone. 2: wrongly asked; 1: it failed. */
if (isEntry(import.meta.url)) {
  process.exitCode = 2;
  try {
    const options = optionsOf(process.argv.slice(2));
    process.exitCode = 1;
    await ensureDependencies({ say: console.error });
    const { fetchDataset } = await import("./ucdp/dataset.mjs");
    const { rows, file } = await fetchDataset(options, (line) => console.error(line));
    console.log(`${rows.toLocaleString("en")} events of Syria and Iraq in ${file}. The next npm start offers them in the page.`);
    process.exitCode = 0;
  } catch (error) {
    console.error(error.message);
  }
}
