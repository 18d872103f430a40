import { defineConfig } from "vite";

/** Builds the peers' pages; the bench names the folder to build into. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  logLevel: "warn",
  build: {
    target: "es2022",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: { input: ["crossfilter.html", "mosaic.html"] },
  },
});
