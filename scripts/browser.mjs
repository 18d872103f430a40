import { isEntry } from "./entry.mjs";
import { candidates, proveBrowser } from "./browser-search.mjs";
import { run } from "./processes.mjs";
import { playwrightCommand, playwrightBrowser } from "./playwright.mjs";

/** How long a download may take before the next way is tried; offline, Playwright gives up by itself in seconds. */
const downloadSeconds = 300;
const packages = ["chromium", "fonts-noto-core"];

/**
 * The path of a Chromium that runs, installing one when there is none. In turn: $CHROMIUM_PATH, the PATH, Playwright's
 * own cache, Playwright's download, Debian's package.
 *
 * @param {{ environment?: NodeJS.ProcessEnv, say?: (line: string) => void, ways?: readonly Function[] }} options
 *   `ways`: how to install one, tried in turn
 * @returns {Promise<string>} Throws an error that says what to install.
 */
export async function ensureBrowser({ environment = process.env, say = console.log, ways = [downloadWithPlaywright, installWithApt] } = {}) {
  const search = async () => firstThatRuns(candidates(environment, await playwrightBrowser()), say);
  let found = await search();
  if (found !== null) return found;
  for (const way of ways) {
    if (!(await way(environment, say))) continue;
    found = await search();
    if (found !== null) return found;
  }
  throw new Error(
    "No Chromium that runs was found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: Chrome or " +
      "Chromium from its maker), or name one: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

function firstThatRuns(found, say) {
  for (const { path, from } of found) {
    const { version, problem } = proveBrowser(path);
    if (version !== null) {
      say(`Browser: ${version}, ${path} (${from}).`);
      return path;
    }
    say(`Passed over ${path} (${from}): ${problem}.`);
  }
  return null;
}

/** Downloads Playwright's Chromium into Playwright's cache. */
export async function downloadWithPlaywright(environment, say) {
  say("No browser found. Asking Playwright to download Chromium…");
  const { ok, problem } = await run(process.execPath, [playwrightCommand, "install", "chromium", "--no-shell", "--no-progress"], {
    environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
    seconds: downloadSeconds,
    quiet: true,
  });
  if (!ok) say(`Playwright could not download it: the command ${problem}.`);
  return ok;
}

/** Installs Debian's Chromium; needs root and apt-get on the PATH. */
export async function installWithApt(environment, say, root = process.getuid?.() === 0) {
  if (candidates({ PATH: environment.PATH }, null, ["apt-get"]).length === 0) return false;
  if (!root) {
    say("apt-get could install Chromium, but only for root.");
    return false;
  }
  say(`Installing ${packages.join(" and ")} with apt-get…`);
  const options = { environment: { PATH: environment.PATH, DEBIAN_FRONTEND: "noninteractive" }, seconds: downloadSeconds, quiet: true };
  const update = await run("apt-get", ["update", "-q"], options);
  if (!update.ok) say(`apt-get update ${update.problem}; going on with the lists that are there.`);
  const { ok, problem } = await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], options);
  if (!ok) say(`apt-get install ${problem}.`);
  return ok;
}

/* `node scripts/browser.mjs` prints the path alone on stdout, and what it does on stderr. */
if (isEntry(import.meta.url)) {
  try {
    const path = await ensureBrowser({ say: console.error });
    console.log(path);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
