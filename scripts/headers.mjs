import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { withTilesHost } from "./tiles.mjs";

const directives = withTilesHost(JSON.parse(readFileSync(new URL("../data/content-security-policy.json", import.meta.url), "utf8")));

/** The policy of the page's own meta element, and `frame-ancestors`, which works only as a header. */
export const contentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join("; ");

export const securityHeaders = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const text = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".topojson": "application/json",
  ".geojson": "application/geo+json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".md": "text/markdown",
};

const binary = {
  ".woff2": "font/woff2",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
};

/** The content type of a file by its name, and whether compressing it is worth it. */
export function typeOf(file) {
  const extension = extname(file).toLowerCase();
  if (text[extension] !== undefined) return { type: `${text[extension]}; charset=utf-8`, compressible: true };
  return { type: binary[extension] ?? "application/octet-stream", compressible: false };
}

/** Vite puts a hash of the content into the names under assets/: those never change; all others are asked for anew. */
export function cacheControl(path) {
  return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
