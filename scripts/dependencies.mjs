import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isEntry, root } from "./entry.mjs";
import { checkNode } from "./node-version.mjs";
import { run } from "./processes.mjs";

/**
 * Checks Node.js, and installs the packages of package-lock.json unless they are there.
 * Throws an error that says what is wrong.
 */
export async function ensureDependencies({ folder = root, say = console.log } = {}) {
  checkNode();
  const reason = whyInstall(folder);
  if (reason === null) return;
  say(`Installing the dependencies with npm ci: ${reason}.`);
  const npm = process.env.npm_execpath;
  const [command, first] = npm !== undefined && basename(npm) === "npm-cli.js" ? [process.execPath, [npm]] : ["npm", []];
  const { ok, problem } = await run(command, [...first, "ci", "--include=dev", "--no-audit", "--no-fund"], { folder });
  if (!ok) throw new Error(`npm ci ${problem}. It needs a reachable npm registry and a writable ${join(folder, "node_modules")}.`);
}

/**
 * Why node_modules does not hold what package-lock.json asks for, in words; null when it does. npm keeps a list of what
 * it installed in node_modules/.package-lock.json; packages for other platforms are rightly missing from it.
 */
export function whyInstall(folder) {
  const modules = join(folder, "node_modules");
  if (!existsSync(modules)) return "node_modules is missing";
  const installed = readPackages(join(modules, ".package-lock.json"));
  if (installed === null) return "node_modules is incomplete";
  const wanted = readPackages(join(folder, "package-lock.json"));
  if (wanted === null) throw new Error("package-lock.json is missing or cannot be read.");
  for (const [place, { version, integrity, optional, peer }] of Object.entries(wanted)) {
    if (place === "") continue;
    const found = installed[place];
    if (found === undefined) {
      if (optional || peer) continue;
      return `${place} is missing`;
    }
    if (found.version !== version || found.integrity !== integrity) return `${place} is ${found.version}, package-lock.json wants ${version}`;
    if (!existsSync(join(folder, place, "package.json"))) return `${place} is missing`;
  }
  return null;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

if (isEntry(import.meta.url)) {
  try {
    await ensureDependencies();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
