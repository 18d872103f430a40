import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * Which file of a folder a request asks for.
 *
 * @param {string} folder the real path of the folder served
 * @param {string} target the request's target as it came over the wire: a path, with or without a query
 * @returns {{ status: 200, file: string, path: string, size: number, changed: number } | { status: 400 | 404 }}
 *   `path`: relative to the folder, with slashes; `changed`: milliseconds since 1970
 */
export function requestedFile(folder, target) {
  const path = decodedPath(target);
  if (path === null) return { status: 400 };
  const relative = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  try {
    const file = realpathSync(join(folder, relative));
    const { size, mtimeMs } = statSync(file);
    if (!file.startsWith(folder + sep) || !statSync(file).isFile()) return { status: 404 };
    return { status: 200, file, path: relative, size, changed: mtimeMs };
  } catch {
    return { status: 404 };
  }
}

/** The path without its leading slash; null when it is malformed or could climb out of a folder. */
function decodedPath(target) {
  const [encoded] = target.split(/[?#]/, 1);
  if (!encoded.startsWith("/")) return null;
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  const segments = path.slice(1).split("/");
  const wrong = segments.some((segment, index) => segment === ".." || segment === "." || (segment === "" && index < segments.length - 1));
  return wrong ? null : segments.join("/");
}
