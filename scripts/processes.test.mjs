import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./processes.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const node = process.execPath;
const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s*Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
  } catch {
    return false;
  }
};

describe("run", () => {
  it("says how a command ended", async () => {
    expect(await run(node, ["-e", ""])).toEqual({ ok: true, problem: null });
    expect(await run(node, ["-e", "process.exit(3)"])).toEqual({ ok: false, problem: "ended with code 3" });
    expect(await run(node, ["-e", "process.kill(process.pid, 'SIGKILL')"])).toEqual({ ok: false, problem: "was ended by SIGKILL" });
    expect((await run("no-such-command", [])).problem).toMatch(/^could not be started: .*ENOENT/);
  });

  it("ends a command that takes too long", async () => {
    expect(await run(node, ["-e", "setInterval(() => {}, 1000)"], { seconds: 0.5 })).toEqual({ ok: false, problem: "took longer than 0.5 s" });
  });

  it("stops its command first when it is told to stop itself", async () => {
    const script = `import { run, stopChildrenOnSignals } from ${JSON.stringify(new URL("processes.mjs", import.meta.url).href)};
      stopChildrenOnSignals();
      await run(process.execPath, ["-e", "console.log(process.pid); setInterval(() => {}, 1000)"]);
      console.log("went on");`;
    const child = spawn(node, ["--input-type=module", "--eval", script], { stdio: ["ignore", "pipe", "ignore"] });
    let printed = "";
    child.stdout.on("data", (chunk) => (printed += chunk));
    await expect.poll(() => /^\d+\n$/.test(printed), { timeout: 5000 }).toBe(true);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    await expect.poll(() => alive(Number(printed))).toBe(false);
    expect(printed).not.toContain("went on");
  }, 15_000);
});

// Only Linux tells who started a process that left its group.
if (process.platform === "linux") {
  it("ends what a command leaves behind, in whatever process group", async () => {
    const { folder, remove } = temporaryFolder({});
    const file = join(folder, "pid");
    const left = `const c = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" });
      c.unref(); require("node:fs").writeFileSync(process.env.PID_FILE, String(c.pid));`;
    await run(node, ["-e", left], { environment: { PID_FILE: file } });
    const pid = Number(readFileSync(file, "utf8"));
    remove();
    await expect.poll(() => alive(pid)).toBe(false);
  });
}
