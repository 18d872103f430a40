import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { contentSecurityPolicy } from "./data/contentSecurityPolicy.ts";
import { licences } from "./data/licencesPlugin.ts";
import { tilesAddress } from "./scripts/tiles.mjs";
import { shippedDatasets } from "./data/vitePlugin.ts";
import program from "./package.json" with { type: "json" };

const { page, worker } = licences([
  { title: "IBM Plex fonts (OFL-1.1)", file: fileURLToPath(new URL("./data/fonts/OFL.txt", import.meta.url)) },
]);

const config: UserConfig = {
  base: "./",
  plugins: [react(), shippedDatasets(), contentSecurityPolicy(), page],
  define: {
    "import.meta.env.VITE_VERSION": JSON.stringify(program.version),
    "import.meta.env.VITE_TILES": JSON.stringify(tilesAddress),
    "import.meta.env.VITE_TILES_CREDIT": JSON.stringify(process.env["TILES_CREDIT"] ?? ""),
  },
  worker: { format: "es", plugins: () => [worker] },
  build: {
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What must arrive first is one script: in pieces, shared with what comes later, it is packed worse and asked for more often.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
};

export default defineConfig(({ command }) => {
  // A built page is the production one, also where a script that has read TypeScript through Vite left another word in the environment.
  if (command === "build") process.env["NODE_ENV"] = "production";
  return config;
});
