import { readFileSync } from "node:fs";

const lookMilliseconds = 500;

/**
 * npm runs a script through a shell, and a signal sent to npm ends npm, perhaps the shell, but does not reach the
 * script. So a script that npm started sends itself SIGTERM when either is gone. Started by hand, it goes on.
 */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const ancestors = parents();
  setInterval(() => {
    if (parents() !== ancestors) process.kill(process.pid, "SIGTERM");
  }, lookMilliseconds).unref();
}

/** The ids of the shell and, where Linux tells it, of npm. */
function parents() {
  const shell = process.ppid;
  try {
    const [, npm] = /\) \S (\d+) /.exec(readFileSync(`/proc/${shell}/stat`, "utf8"));
    return `${shell} ${npm}`;
  } catch {
    return String(shell);
  }
}
