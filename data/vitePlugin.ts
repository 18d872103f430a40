import type { Plugin } from "vite";
import { listingOf, shippedDataset } from "./shipped";

/**
 * Offers the shipped records as `datasets/index.json` (a list of data sets) and `datasets/atlas.json`, in the build and by the
 * development server. A broken record stops the build.
 */
export function shippedDatasets(): Plugin {
  return {
    name: "shipped-datasets",
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (!path.startsWith("datasets/")) return next();
        try {
          const source = files().get(path);
          response.statusCode = source === undefined ? 404 : 200;
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.end(source ?? "null");
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

function files(): ReadonlyMap<string, string> {
  const shipped = shippedDataset();
  const listing = listingOf(shipped);
  return new Map([
    ["datasets/index.json", `${JSON.stringify([listing], null, 2)}\n`],
    [`datasets/${listing.file}`, shipped.text],
  ]);
}
