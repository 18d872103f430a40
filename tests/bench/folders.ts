import { copyFileSync, existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { tmpdir } from "node:os";
import { listingOf, type DatasetFiles } from "./rows/datasetFiles";

/** A folder of its own below the system's temporary one, gone when the program ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "incident-atlas-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lists the made-up data sets beside the shipped ones of a built page. */
export function offerDatasets(built: string, offered: readonly DatasetFiles[]): void {
  const list = join(built, "datasets/index.json");
  const shipped = JSON.parse(readFileSync(list, "utf8")) as readonly unknown[];
  writeFileSync(list, JSON.stringify([...shipped, ...offered.map(listingOf)]));
  for (const { columns, id } of offered) place(columns, join(built, "datasets", `${id}.columns`));
}

/** Puts the rows beside the peers' pages. */
export function offerRows(built: string, { counted, id }: DatasetFiles): string {
  place(counted, join(built, `${id}.rows`));
  return `./${id}.rows`;
}

/** Without a copy where the two places allow it. */
function place(from: string, to: string): void {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".png": "image/png" };

/** Serves the peers' pages, which need no policy of security. */
export async function servePeers(folder: string): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://any");
    readFile(join(folder, normalize(decodeURIComponent(pathname)))).then(
      (content) => response.writeHead(200, { "Content-Type": types[extname(pathname)] ?? "application/octet-stream" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
