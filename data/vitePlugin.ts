import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { runnerImport, type Connect, type Plugin } from "vite";
import type * as Shipped from "./shipped";

/**
 * Offers the shipped records as `datasets/index.json` (a list of data sets) and `datasets/atlas.json`, in the build and by the
 * development server. A broken record stops the build.
 */
export function shippedDatasets(): Plugin {
  return {
    name: "shipped-datasets",
    async generateBundle() {
      for (const [fileName, source] of await files()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (!path.startsWith("datasets/")) return next();
        void answer(path, response, next);
      });
    },
  };
}

async function answer(path: string, response: ServerResponse, next: Connect.NextFunction): Promise<void> {
  try {
    const source = (await files()).get(path);
    response.statusCode = source === undefined ? 404 : 200;
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(source ?? "null");
  } catch (error) {
    next(error);
  }
}

/** Vite itself loads the importer, as it does the program: the configuration stays small, and an edited importer is seen. */
async function files(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof Shipped>(fileURLToPath(new URL("./shipped.ts", import.meta.url)), { configFile: false });
  const { listingOf, shippedDataset } = module;
  const shipped = shippedDataset();
  const listing = listingOf(shipped);
  return new Map([
    ["datasets/index.json", `${JSON.stringify([listing], null, 2)}\n`],
    [`datasets/${listing.file}`, shipped.text],
  ]);
}
