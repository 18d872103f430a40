import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { withTilesHost } from "../scripts/tiles.mjs";

/** What the built page may load and run: its own files, and images made in the page. Nothing inline, nothing from elsewhere. */
const directives = withTilesHost(JSON.parse(readFileSync(new URL("./content-security-policy.json", import.meta.url), "utf8")) as readonly string[]);

export const policy = directives.join("; ");

/** Puts the policy into the built index.html; the development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}
