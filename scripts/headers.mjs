import { extname } from "node:path";

/**
 * What the page may do: load its own files, and nothing else. `frame-ancestors` works only as a header; the rest may
 * also stand in the page's own meta element.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

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
