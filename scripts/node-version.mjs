/** What `npm start` and `npm test` need; the bound is Vite's. */
export const neededNode = "Node.js 20.19 or newer (in the 22 line, 22.12 or newer)";

/** Whether a version of Node.js such as "20.19.0" or "v22.12.0" is enough. */
export function nodeIsEnough(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Throws an error that says what was found and what is needed. */
export function checkNode(version = process.version) {
  if (nodeIsEnough(version)) return;
  throw new Error(`Found Node.js ${version.replace(/^v/, "")}; Incident Atlas needs ${neededNode}. See https://nodejs.org/`);
}
