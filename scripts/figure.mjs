import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { root } from "./entry.mjs";
import { makeFile } from "./figure/makeFile.mjs";
import { openBrowser } from "./figure/openAtlas.mjs";
import { readOrder } from "./figure/order.mjs";
import { OrderError } from "./figure/orderError.mjs";
import { readArguments } from "./figure/readArguments.mjs";
import { readKnown } from "./figure/known.mjs";
import { readList } from "./figure/readList.mjs";
import { sameFiles } from "./figure/sameFiles.mjs";
import { missingData, servedDatasets } from "./figure/servedDatasets.mjs";
import { usage } from "./figure/usage.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { serve } from "./serve.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/*
 * npm run figure: figures as files, for reports that nobody sits in front of. A headless Chromium opens the built page and presses its
 * buttons. Exit code 0: all were made; 1: some could not be made; 2: the order is not understood, and nothing was made.
 */
const dist = join(root, "dist");
// npm runs a script in the project's folder, wherever it was called from.
const folder = process.env.npm_lifecycle_event === undefined ? process.cwd() : (process.env.INIT_CWD ?? process.cwd());
const complain = (sentence) => console.error(sentence);

try {
  const { help, lenient, list, order } = readArguments(process.argv.slice(2));
  if (help) console.log(usage);
  else {
    stopWithNpm();
    const letGo = stopChildrenOnSignals();
    await ensureDependencies({ say: complain });
    const orders = await checkedOrders(list, order);
    await ensureBuilt();
    process.exitCode = (await makeAll(orders, lenient, letGo)) ? 0 : 1;
  }
} catch (error) {
  complain(error.message);
  process.exitCode = error instanceof OrderError ? 2 : 1;
}

/** Every order with the words that name it in a complaint. Throws `OrderError` that says all that is wrong with any of them. */
async function checkedOrders(list, order) {
  const known = await readKnown();
  const entries = list === null ? [{ order, where: "" }] : readList(textOf(resolve(folder, list)), list);
  const context = { known, folder: list === null ? folder : dirname(resolve(folder, list)) };
  const problems = [];
  const checked = entries.flatMap(({ order: given, where }) => {
    try {
      return { ...readOrder(given, context), where };
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      problems.push([where, error.message].filter(Boolean).join(": "));
      return [];
    }
  });
  problems.push(...sameFiles(checked));
  if (problems.length > 0) throw new OrderError(problems.join("\n"));
  return checked;
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new OrderError(`The list ${file} cannot be read: ${error.message}.`);
  }
}

async function ensureBuilt() {
  if (existsSync(join(dist, "index.html"))) return;
  complain("There is no built page yet. Building…");
  const build = await run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], { folder: root, quiet: true });
  if (!build.ok) throw new Error(`The build ${build.problem}; npm run build shows more.`);
}

/** Whether all could be made. One browser for all; it is closed before this process ends, however it ends. `letGo`: gives up the signals, which are then heard here. */
async function makeAll(orders, lenient, letGo) {
  let isStopping = false;
  let opening = null;
  // From before the browser is looked for: what is told to stop while one starts ends it, too.
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
    process.once(signal, () => {
      isStopping = true;
      void Promise.resolve(opening).then((opened) => opened?.close()).finally(() => process.exit(code));
    });
  }
  letGo();
  const path = await ensureBrowser({ say: () => undefined, ways: [] });
  const { address, close } = await serve({ folder: dist, port: 0 });
  opening = openBrowser(path);
  const browser = await opening;
  const served = servedDatasets(dist);
  let made = 0;
  for (const order of orders) {
    const name = [order.where, `${order.figure} as ${relative(folder, order.out)}`].filter(Boolean).join(": ");
    try {
      const missing = missingData(order.query, served);
      if (missing !== null) throw new Error(missing);
      await makeFile(order, { browser, served: address, lenient, remark: (sentence) => complain(`${name}: ${sentence}`) });
      console.log(order.out);
      made += 1;
    } catch (error) {
      // What fails because the browser was closed under it is not worth a word; the process is about to end.
      if (isStopping) await new Promise(() => undefined);
      complain(`${name} could not be made: ${inWords(error)}`);
    }
  }
  await browser.close();
  await close();
  if (made < orders.length) complain(`${made} of ${orders.length} made.`);
  return made === orders.length;
}

/** Playwright's messages go on with its log. */
function inWords({ name, message }) {
  const [first] = message.split("\n");
  return name === "TimeoutError" ? `the page did not come so far in time (${first})` : first;
}
