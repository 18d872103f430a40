import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { playwrightCounts, stepResult, vitestCounts } from "./counts.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./entry.mjs";
import { freePort } from "./free-port.mjs";
import { playwrightCommand } from "./playwright.mjs";
import { run, stopChildrenOnSignals } from "./processes.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

/*
 * npm test: every check, in turn. A step that fails does not keep the others from running, but without a build there is
 * nothing to weigh and nothing for a browser to open. The last line is `N passed, N failed`.
 */
const module = (path) => join(root, "node_modules", path);
const script = (name) => join(root, "scripts", name);
const reports = mkdtempSync(join(tmpdir(), "incident-atlas-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
stopChildrenOnSignals();
stopWithNpm();

const steps = [
  { name: "types", command: [module("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", command: [module("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "unit", command: [module("vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json"], counts: vitestCounts },
  { name: "build", command: [module("vite/bin/vite.js"), "build"] },
  { name: "built page", command: [script("built.mjs")], needs: "build" },
  { name: "size", command: [script("size.mjs")], needs: "build" },
  { name: "browser", command: [playwrightCommand, "test", "--reporter=list,json"], counts: playwrightCounts, needs: "build" },
];

const results = new Map();
const seconds = new Map();

const prepared = await timed("dependencies", async () => attempt(ensureDependencies));
if (prepared.problem === null) {
  const browser = await timed("find a browser", () => attempt(ensureBrowser));
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const result = await timed(step.name, () => take(step, browser));
    for (const remark of result.remarks) console.log(`${step.name}: ${remark}.`);
    results.set(step.name, result);
  }
} else {
  results.set("dependencies", { passed: 0, failed: 1, remarks: [] });
}
report();

/** Runs one step; gives its counts. */
async function take({ name, command, counts, needs }, browser) {
  if (needs !== undefined && results.get(needs).failed > 0) return { passed: 0, failed: 1, remarks: [`not run: the ${needs} failed`] };
  if (name === "browser" && browser.problem !== null) return { passed: 0, failed: 1, remarks: [`not run: ${browser.problem}`] };
  const file = join(reports, `${name}.json`);
  const environment = name === "browser" ? await browserEnvironment(browser.value, file) : {};
  const ended = await run(process.execPath, name === "unit" ? [...command, `--outputFile.json=${file}`] : command, { folder: root, environment });
  if (counts !== undefined) return stepResult(ended, counts(file));
  return stepResult(ended, { passed: ended.ok ? 1 : 0, failed: ended.ok ? 0 : 1, skipped: 0 });
}

async function browserEnvironment(path, file) {
  return { CHROMIUM_PATH: path, BROWSER_TEST_PORT: String(await freePort(4319)), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
}

/** The value, or the problem in words, which is said at once. */
async function attempt(action) {
  try {
    return { value: await action(), problem: null };
  } catch (error) {
    console.error(error.message);
    return { value: null, problem: error.message };
  }
}

async function timed(name, action) {
  const start = performance.now();
  const value = await action();
  seconds.set(name, (performance.now() - start) / 1000);
  return value;
}

function report() {
  let passed = 0;
  let failed = 0;
  console.log("\nSeconds, passed and failed of each step");
  for (const [name, taken] of seconds) {
    const result = results.get(name);
    const counts = result === undefined ? "" : `  ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed`;
    console.log(`  ${taken.toFixed(1).padStart(6)}  ${name.padEnd(15)}${counts}`.trimEnd());
    passed += result?.passed ?? 0;
    failed += result?.failed ?? 0;
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
