import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./entry.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { serve } from "./serve.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/*
 * npm run bench: measures the built page with made-up incidents, beside what else could be assembled, and writes what README quotes.
 * npm run bench:figures: takes images of figures out of the built page with a million made-up incidents.
 * npm run bench:import: reads made-up files of ACLED and UCDP in the built page, beside papaparse, which only splits one of them.
 * Vite, which builds the page, reads the bench's TypeScript too.
 */
const folder = join(root, "tests/bench");
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
  const { build, runnerImport } = await import("vite");
  const load = async (file) => (await runnerImport(join(folder, file), { configFile: false, root })).module;
  const words = process.argv.slice(2);
  const given = {
    root, browser, serve,
    say: console.log,
    build: (into) => done(process.execPath, [vite, "build", "--outDir", into, "--emptyOutDir", "--logLevel", "warn"], "The build"),
    async buildPeers(into) {
      await ensureDependencies({ folder });
      await build({
        root: join(folder, "peers"),
        configFile: false,
        base: "./",
        logLevel: "warn",
        build: {
          target: "es2022", outDir: into, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 5_000,
          rolldownOptions: { input: ["crossfilter.html", "mosaic.html"].map((page) => join(folder, "peers", page)) },
        },
      });
    },
  };
  if (words[0] === "import") await (await load("importing/benchImport.ts")).benchImport(words.slice(1), given);
  else if (words[0] === "figures") await (await load("figures/benchFigures.ts")).benchFigures(words.slice(1), given);
  else await (await load("bench.ts")).bench(words, given);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
