import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { candidates, proveBrowser } from "./browser-search.mjs";
import { ensureBrowser, installWithApt } from "./browser.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const runs = "#!/bin/sh\necho '[: unexpected operator' >&2\necho 'Chromium 156.0.1 built on Debian'\n";
const stub = "#!/bin/sh\necho 'requires the snap' >&2\nexit 1\n";
const folders = [];
const folderOf = (files) => {
  const made = temporaryFolder(files);
  folders.push(made);
  return made.folder;
};
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

describe("candidates", () => {
  it("puts the named one first, then the PATH by name, then Playwright's", () => {
    const one = folderOf({ "google-chrome": runs, chromium: "not executable" });
    const two = folderOf({ chromium: runs, "google-chrome-stable": runs, "chromium-browser": runs, cached: runs });
    const found = candidates({ CHROMIUM_PATH: "/named", PATH: `${one}:${two}:` }, join(two, "cached"));
    expect(found).toEqual([
      { path: "/named", from: "CHROMIUM_PATH" },
      { path: join(two, "chromium"), from: "PATH" },
      { path: join(two, "chromium-browser"), from: "PATH" },
      { path: join(one, "google-chrome"), from: "PATH" },
      { path: join(two, "google-chrome-stable"), from: "PATH" },
      { path: join(two, "cached"), from: "Playwright's cache" },
    ]);
  });

  it("lists each once, and none that is not there", () => {
    const one = folderOf({ chromium: runs });
    expect(candidates({ CHROMIUM_PATH: join(one, "chromium"), PATH: `${one}:${one}` }, join(one, "missing"))).toHaveLength(1);
    expect(candidates({}, null)).toEqual([]);
  });
});

describe("proveBrowser", () => {
  it("takes one that prints its version, whatever else it says on stderr", () => {
    expect(proveBrowser(join(folderOf({ chromium: runs }), "chromium"))).toEqual({ version: "Chromium 156.0.1 built on Debian", problem: null });
  });

  it("says why another is passed over", () => {
    const folder = folderOf({ stub, other: "#!/bin/sh\necho hello\n", killed: "#!/bin/sh\nkill -9 $$\n" });
    expect(proveBrowser(join(folder, "stub")).problem).toBe("--version ended with code 1: requires the snap");
    expect(proveBrowser(join(folder, "other")).problem).toBe("--version printed “hello”");
    expect(proveBrowser(join(folder, "killed")).problem).toBe("--version ended with SIGKILL");
    expect(proveBrowser(join(folder, "missing")).problem).toMatch(/^it does not run: .*ENOENT/);
  });
});

describe("ensureBrowser", () => {
  it("passes over a stub, and says so", async () => {
    const one = folderOf({ chromium: stub, "google-chrome": runs });
    const said = [];
    expect(await ensureBrowser({ environment: { PATH: one }, say: (line) => said.push(line), ways: [] })).toBe(join(one, "google-chrome"));
    expect(said).toEqual([
      `Passed over ${join(one, "chromium")} (PATH): --version ended with code 1: requires the snap.`,
      `Browser: Chromium 156.0.1 built on Debian, ${join(one, "google-chrome")} (PATH).`,
    ]);
  });

  it("installs one with apt-get as root when other ways failed", async () => {
    const install = '#!/bin/sh\nif [ "$1" = install ]; then /bin/cp "${0%/*}/package" "${0%/*}/chromium"; fi\n';
    const bin = folderOf({ "apt-get": install, package: runs });
    const ways = [async () => false, (environment, say) => installWithApt(environment, say, true)];
    expect(await ensureBrowser({ environment: { PATH: bin }, say: () => {}, ways })).toBe(join(bin, "chromium"));
  });

  it("leaves apt-get alone without root, and says what to install", async () => {
    const said = [];
    const environment = { PATH: folderOf({ "apt-get": "#!/bin/sh\nexit 1\n" }) };
    const ways = [(given, say) => installWithApt(given, say, false)];
    await expect(ensureBrowser({ environment, say: (line) => said.push(line), ways })).rejects.toThrow(/apt-get install chromium.*CHROMIUM_PATH/s);
    expect(said).toEqual(["apt-get could install Chromium, but only for root."]);
  });
});
