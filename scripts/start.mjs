import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./entry.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { portFrom, serveUntilStopped } from "./serve.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/* npm start: install what is missing, build, serve. */
try {
  portFrom(process.env.PORT);
  stopWithNpm();
  const letGo = stopChildrenOnSignals();
  await ensureDependencies();
  console.log("Building…");
  const build = await run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build"], { folder: root });
  if (!build.ok) throw new Error(`The build ${build.problem}.`);
  letGo();
  await serveUntilStopped();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
