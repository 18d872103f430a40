import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export interface FolderServer {
  /** Of the page, ending in a slash. */
  readonly address: string;
  /** Path of a file of the copy on the disk. */
  fileOf(path: string): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".webp": "image/webp", ".jpg": "image/jpeg", ".png": "image/png", ".txt": "text/plain; charset=utf-8", ".topojson": "application/json",
};

/** Copies a built page (the one that is tested, where none is named) into a sub-folder of a new plain server, where a test may change its files. */
export async function serveCopy(folder = "some/where", built = builtPage()): Promise<FolderServer> {
  const root = await mkdtemp(join(tmpdir(), "incident-atlas-"));
  await cp(built, join(root, folder), { recursive: true });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://any").pathname);
    // A browser asks for it at the root where a text is shown alone.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const file = join(root, normalize(path.endsWith("/") ? `${path}index.html` : path));
    readFile(file).then(
      (content) => response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content),
      () => response.writeHead(404, { "content-type": "text/plain" }).end("not found"),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${folder}/`,
    fileOf: (path) => join(root, folder, path),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The folder that the tests' own server serves: `dist`, or where it is said to be. */
function builtPage(): string {
  return process.env["BUILT_PAGE"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
}
