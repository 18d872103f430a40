import { existsSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { answerFrom } from "./answer.mjs";
import { isEntry, root } from "./entry.mjs";

/**
 * Serves a folder until `close` is called.
 *
 * @param {{ folder?: string, port?: number, host?: string }} options `port` 0: any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} Rejects with an error of one line when it cannot.
 */
export async function serve({ folder = join(root, "dist"), port = 4173, host = "127.0.0.1" } = {}) {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`There is no index.html in ${folder}: build first, with npm start or npm run build.`);
  const server = createServer(answerFrom(realpathSync(folder)));
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(whyNot(error, port, host))));
    server.listen(port, host, resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${server.address().port}/`, close };
}

/** Serves as the environment says (PORT, HOST), prints the address, and goes on until it is told to stop. */
export async function serveUntilStopped(environment = process.env, folder = join(root, "dist")) {
  const port = portFrom(environment.PORT);
  const { address, close } = await serve({ folder, port, host: environment.HOST || "127.0.0.1" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
  console.log(`Incident Atlas is at ${address}`);
}

/** A port from its text; 4173 when there is none. Throws on anything but 0 to 65535. */
export function portFrom(text) {
  if (text === undefined || text === "") return 4173;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(`PORT is “${text}”: a number from 0 to 65535 is needed, such as PORT=8080 npm start`);
}

function whyNot(error, port, host) {
  const other = `choose another, such as PORT=${port === 8080 ? 8081 : 8080} npm start`;
  if (error.code === "EADDRINUSE") return `Port ${port} of ${host} is taken: ${other}`;
  if (error.code === "EACCES") return `Port ${port} of ${host} is not allowed to you: ${other}`;
  return `Cannot listen on port ${port} of ${host}: ${error.message}`;
}

if (isEntry(import.meta.url)) {
  try {
    await serveUntilStopped();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
