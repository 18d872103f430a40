import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import { contentSecurityPolicy, policy } from "./contentSecurityPolicy";
import { licences } from "./licencesPlugin";
import type { DatasetListing } from "./shipped";
import { shippedDatasets } from "./vitePlugin";

const packageOf = (name: string): string => createRequire(import.meta.url).resolve(name).replaceAll("\\", "/");

describe("a page built with the plugins", () => {
  const folder = mkdtempSync(join(tmpdir(), "incident-atlas-build-"));
  const built = (file: string): string => readFileSync(join(folder, "dist", file), "utf8");

  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), '<!doctype html><html lang="en"><head><title>t</title><script type="module" src="./page.js"></script></head></html>');
    writeFileSync(join(folder, "page.js"), `import { feature } from ${JSON.stringify(packageOf("topojson-client"))};
      console.log(feature, new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));`);
    writeFileSync(join(folder, "worker.js"), `import { string } from ${JSON.stringify(packageOf("valibot"))}; console.log(string());`);
    mkdirSync(join(folder, "fetched"));
    writeFileSync(join(folder, "fetched/index.json"), JSON.stringify([{ id: "one", file: "one.csv" }]));
    writeFileSync(join(folder, "fetched/one.csv"), "id\n1\n");
    const { page, worker } = licences([{ title: "A notice", file: join(folder, "notice.txt") }]);
    writeFileSync(join(folder, "notice.txt"), "Words of the notice\n");
    await build({
      root: folder, configFile: false, logLevel: "silent", plugins: [shippedDatasets(join(folder, "fetched")), contentSecurityPolicy(), page],
      worker: { format: "es", plugins: () => [worker] },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("lists the data set and holds it", () => {
    const [listing] = JSON.parse(built("datasets/index.json")) as readonly DatasetListing[];
    expect(listing).toMatchObject({ id: "atlas", rows: 98 });
    const { incidents } = JSON.parse(built(`datasets/${listing?.file}`)) as { readonly incidents: readonly unknown[] };
    expect(incidents).toHaveLength(98);
  });

  test("holds what this machine has fetched, listed after it", () => {
    const listings = JSON.parse(built("datasets/index.json")) as readonly DatasetListing[];
    expect(listings.map(({ id, file }) => [id, file])).toEqual([["atlas", "atlas.json"], ["one", "one.csv"]]);
    expect(built("datasets/one.csv")).toBe("id\n1\n");
  });

  test("carries the licence of every package in it, in page and worker, and the notices", () => {
    const text = built("licences.txt");
    for (const name of ["topojson-client", "valibot"]) {
      expect(text).toContain(readFileSync(licenceFile(name), "utf8").trim());
    }
    expect(text).toContain("A notice");
    expect(text).toContain("Words of the notice");
    expect(text).not.toContain("rolldown");
  });

  test("says its policy before anything is loaded", () => {
    const html = built("index.html").replaceAll("&#39;", "'");
    expect(html).toContain(policy);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });
});

function licenceFile(name: string): string {
  const root = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
  const file = readdirSync(root).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file`);
  return join(root, file);
}
