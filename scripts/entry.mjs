import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root folder of the project, without a final slash. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Whether the module at `address` (its `import.meta.url`) is the script that node was asked to run. */
export function isEntry(address) {
  const script = process.argv[1];
  if (script === undefined) return false;
  try {
    return realpathSync(script) === fileURLToPath(address);
  } catch {
    return false;
  }
}
