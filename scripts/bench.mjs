import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./entry.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { serve } from "./serve.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/*
 * npm run bench: measures the built page with made-up incidents, beside what else could be assembled, and writes what README quotes.
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
  const { module } = await runnerImport(join(folder, "bench.ts"), { configFile: false, root });
  await module.bench(process.argv.slice(2), {
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
  });
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
