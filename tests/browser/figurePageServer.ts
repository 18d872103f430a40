import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export interface FigurePageServer {
  /** Of the built test page. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds `figures.html` with the program's own configuration, its security policy included, and serves it. */
export async function serveFigurePage(): Promise<FigurePageServer> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), "figure-page-"));
  const configFile = join(root, "vite.config.ts");
  await build({
    root, configFile, logLevel: "error",
    build: { outDir, emptyOutDir: true, minify: false, rollupOptions: { input: join(root, "tests/browser/figures.html") } },
  });
  const server = await preview({ root, configFile, logLevel: "error", base: "/", build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const [base] = server.resolvedUrls?.local ?? [];
  return {
    address: new URL("tests/browser/figures.html", base).href,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
