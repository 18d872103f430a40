import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const proofMilliseconds = 30_000;

/**
 * The executables that may be a Chromium, best first, each once.
 *
 * @param {{ CHROMIUM_PATH?: string, PATH?: string }} environment
 * @param {string | null} cached where Playwright keeps its own browser, whether or not it is there
 * @returns {{ path: string, from: string }[]} $CHROMIUM_PATH is listed even when no such file exists, so that it is said
 */
export function candidates(environment, cached, wanted = names) {
  const found = [];
  const add = (path, from) => {
    if (!found.some((other) => other.path === path)) found.push({ path, from });
  };
  if (environment.CHROMIUM_PATH) add(environment.CHROMIUM_PATH, "CHROMIUM_PATH");
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of wanted) {
    for (const folder of folders) {
      if (isExecutable(join(folder, name))) add(join(folder, name), "PATH");
    }
  }
  if (cached !== null && isExecutable(cached)) add(cached, "Playwright's cache");
  return found;
}

/**
 * Runs `<path> --version`: a file may be there and yet not run (a snap's stub, a missing library).
 * What it prints on stderr does not count.
 *
 * @returns {{ version: string, problem: null } | { version: null, problem: string }}
 */
export function proveBrowser(path) {
  const { status, signal, error, stdout, stderr } = spawnSync(path, ["--version"], {
    encoding: "utf8",
    timeout: proofMilliseconds,
    killSignal: "SIGKILL",
  });
  if (error !== undefined) return { version: null, problem: `it does not run: ${error.message}` };
  if (status !== 0) {
    const lastLine = stderr.trim().split("\n").at(-1);
    return { version: null, problem: `--version ended with ${status === null ? signal : `code ${status}`}${lastLine ? `: ${lastLine}` : ""}` };
  }
  const version = stdout.trim().split("\n").at(-1).trim();
  if (!/(chrom(e|ium)|headless).*\d+\.\d+/i.test(version)) return { version: null, problem: `--version printed “${version}”` };
  return { version, problem: null };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
