import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { playwrightCounts, stepResult, vitestCounts } from "./counts.mjs";
import { root } from "./entry.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const { folder, remove } = temporaryFolder({
  "good.test.mjs": 'import { it } from "vitest"; it("a", () => {}); it("b", () => {});',
  "mixed.test.mjs": 'import { it } from "vitest"; it("a", () => {}); it("b", () => { throw new Error("b"); }); it["sk" + "ip"]("c", () => {}); it.todo("d");',
  "broken.test.mjs": 'import "./missing.mjs";',
  "playwright.json": JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: "no server" }] }),
  "half.json": '{"stats": {',
  "other.json": "{}",
});
afterAll(remove);
const ended = { ok: true, problem: null };
const died = { ok: false, problem: "was ended by SIGKILL" };

describe("the counts of a runner's report", () => {
  it("reads a true report of vitest, a file that does not load among them", () => {
    const report = join(folder, "vitest.json");
    spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder, "--reporter=json", `--outputFile.json=${report}`], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  }, 30_000);

  it("reads Playwright's, an error outside of any test counted", () => {
    expect(playwrightCounts(join(folder, "playwright.json"))).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it("is null when the report is missing, cut off or something else", () => {
    for (const name of ["none.json", "half.json", "other.json"]) {
      expect(vitestCounts(join(folder, name))).toBeNull();
      expect(playwrightCounts(join(folder, name))).toBeNull();
    }
  });
});

describe("the result of a step", () => {
  it("adds the skipped to the failed", () => {
    expect(stepResult(ended, { passed: 3, failed: 0, skipped: 2 })).toEqual({ passed: 3, failed: 2, remarks: ["2 skipped, which counts as failed"] });
  });

  it("is a failure when the runner died, left no report or ran no test", () => {
    expect(stepResult(died, null)).toMatchObject({ passed: 0, failed: 1 });
    expect(stepResult(ended, null)).toMatchObject({ passed: 0, failed: 1 });
    expect(stepResult(died, { passed: 3, failed: 0, skipped: 0 })).toMatchObject({ passed: 3, failed: 1 });
    expect(stepResult(ended, { passed: 0, failed: 0, skipped: 0 })).toEqual({ passed: 0, failed: 1, remarks: ["it ran no test"] });
  });

  it("does not count a failure twice when the runner says so with its exit code", () => {
    expect(stepResult({ ok: false, problem: "ended with code 1" }, { passed: 3, failed: 2, skipped: 0 })).toMatchObject({ passed: 3, failed: 2 });
  });
});
