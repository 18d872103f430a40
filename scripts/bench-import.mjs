import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./entry.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { serve } from "./serve.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/*
 * npm run bench:import: reads made-up files of ACLED and UCDP in the built page, beside papaparse, which only splits one of them.
 * Vite, which builds the page, reads the bench's TypeScript too.
 */
const vite = join(root, "node_modules/vite/bin/vite.js");
stopChildrenOnSignals();
stopWithNpm();

async function done(command, commandArguments, what) {
  const { ok, problem } = await run(command, commandArguments, { folder: root });
  if (!ok) throw new Error(`${what} ${problem}`);
}

try {
  await ensureDependencies();
  const browser = await ensureBrowser();
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(root, "tests/bench/importing/benchImport.ts"), { configFile: false, root });
  await module.benchImport(process.argv.slice(2), {
    root, browser, serve,
    say: console.log,
    build: (into) => done(process.execPath, [vite, "build", "--outDir", into, "--emptyOutDir", "--logLevel", "warn"], "The build"),
  });
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
