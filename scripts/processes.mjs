import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/**
 * Carried in the environment by every process below this one, so that one which outlives its step, in whatever
 * process group, can be found (Linux) and ended.
 */
const mark = `INCIDENT_ATLAS_RUN=${process.pid}-${Date.now()}`;
const graceMilliseconds = 3000;
const running = new Set();
let stopping = false;

/**
 * Runs a command to its end in a process group of its own, streaming its output, and ends whatever it leaves behind.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ environment?: Record<string, string>, folder?: string, seconds?: number, quiet?: boolean }} options
 *   `seconds`: how long it may take; `quiet`: its output goes to stderr
 * @returns {Promise<{ ok: boolean, problem: string | null }>} never rejects; never settles once this process is stopping
 */
export function run(command, commandArguments, { environment = {}, folder, seconds = 900, quiet = false } = {}) {
  return new Promise((resolve) => {
    const [name, value] = mark.split("=");
    const child = spawn(command, commandArguments, {
      cwd: folder,
      env: { ...process.env, ...environment, [name]: value },
      stdio: ["ignore", quiet ? process.stderr : "inherit", "inherit"],
      detached: process.platform !== "win32",
    });
    running.add(child);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      endGroup(child, "SIGTERM");
      setTimeout(() => endGroup(child, "SIGKILL"), graceMilliseconds).unref();
    }, seconds * 1000);
    const finish = (problem) => {
      clearTimeout(limit);
      running.delete(child);
      endGroup(child, "SIGKILL");
      endMarked();
      if (stopping) return;
      const final = late ? `took longer than ${seconds} s` : problem;
      resolve({ ok: final === null, problem: final });
    };
    child.once("error", (error) => finish(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
      if (code === 0) finish(null);
      else finish(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
    });
  });
}

/** When this process is told to stop, its children stop first. Returns a function that ends this care. */
export function stopChildrenOnSignals() {
  const listeners = [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]].map(([signal, code]) => [signal, () => stop(code)]);
  for (const [signal, listener] of listeners) process.once(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) process.removeListener(signal, listener);
  };
}

function stop(code) {
  stopping = true;
  for (const child of running) endGroup(child, "SIGTERM");
  setInterval(() => {
    if (running.size === 0) leave(code);
  }, 50);
  setTimeout(() => {
    for (const child of running) endGroup(child, "SIGKILL");
    leave(code);
  }, graceMilliseconds);
}

function leave(code) {
  endMarked();
  process.exit(code);
}

function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function endMarked() {
  if (process.platform !== "linux") return;
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      if (readFileSync(`/proc/${entry}/environ`, "utf8").split("\0").includes(mark)) process.kill(Number(entry), "SIGKILL");
    } catch {
      // It has ended meanwhile, or belongs to someone else.
    }
  }
}
