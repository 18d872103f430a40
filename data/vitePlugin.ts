import { createReadStream, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { runnerImport, type Connect, type Plugin } from "vite";
import { fetchedDatasets } from "./fetchedDatasets.ts";
import type * as Shipped from "./shipped";

/**
 * Offers the shipped records as `datasets/index.json` (a list of data sets) and `datasets/atlas.json`, in the build and by the
 * development server, and beside them what this machine has fetched into a folder of its own. A broken record stops the build.
 */
export function shippedDatasets(fetched: string = fileURLToPath(new URL("../datasets", import.meta.url))): Plugin {
  return {
    name: "shipped-datasets",
    async generateBundle() {
      const { texts, paths } = await files(fetched);
      for (const [fileName, source] of texts) this.emitFile({ type: "asset", fileName, source });
      for (const [fileName, path] of paths) this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (!path.startsWith("datasets/")) return next();
        void answer(path, fetched, response, next);
      });
    },
  };
}

async function answer(path: string, fetched: string, response: ServerResponse, next: Connect.NextFunction): Promise<void> {
  try {
    const { texts, paths } = await files(fetched);
    const [source, file] = [texts.get(path), paths.get(path)];
    response.statusCode = source === undefined && file === undefined ? 404 : 200;
    response.setHeader("Content-Type", file === undefined ? "application/json; charset=utf-8" : "application/octet-stream");
    if (file === undefined) response.end(source ?? "null");
    else createReadStream(file).on("error", next).pipe(response);
  } catch (error) {
    next(error);
  }
}

/** What is served, by its address. */
interface DatasetFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** Paths on this machine. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Vite itself loads the importer, as it does the program: the configuration stays small, and an edited importer is seen. */
async function files(folder: string): Promise<DatasetFiles> {
  const { module } = await runnerImport<typeof Shipped>(fileURLToPath(new URL("./shipped.ts", import.meta.url)), { configFile: false });
  const { listingOf, shippedDataset } = module;
  const shipped = shippedDataset();
  const listing = listingOf(shipped);
  const fetched = fetchedDatasets(folder);
  return {
    texts: new Map([
      ["datasets/index.json", `${JSON.stringify([listing, ...fetched.listings], null, 2)}\n`],
      [`datasets/${listing.file}`, shipped.text],
    ]),
    paths: new Map([...fetched.files].map(([name, path]) => [`datasets/${name}`, path])),
  };
}
