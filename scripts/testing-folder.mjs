import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A new temporary folder holding the given files; for tests, which remove it with `remove`. */
export function temporaryFolder(files) {
  const folder = mkdtempSync(join(tmpdir(), "incident-atlas-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content, { mode: String(content).startsWith("#!") ? 0o755 : 0o644 });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
