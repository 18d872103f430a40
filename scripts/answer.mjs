import { createReadStream, readFileSync } from "node:fs";
import { pipeline } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { cacheControl, securityHeaders, typeOf } from "./headers.mjs";
import { requestedFile } from "./requested-file.mjs";

const smallestWorthGzip = 1024;
const largestKept = 8 * 1024 * 1024;
const keptInAll = 64 * 1024 * 1024;
const refusals = { 400: "Bad request", 404: "Not found", 405: "Method not allowed" };

/** A handler of node:http that answers with the files of a folder (its real path). */
export function answerFrom(folder) {
  const compressed = new CompressedFiles();
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(request, response, 405);
    }
    const found = requestedFile(folder, request.url);
    if (found.status !== 200) return refuse(request, response, found.status);
    return send(request, response, found, compressed);
  };
}

function refuse(request, response, status) {
  const body = `${refusals[status]}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function send(request, response, found, compressed) {
  const { type, compressible } = typeOf(found.file);
  const gzip = compressible && found.size >= smallestWorthGzip && acceptsGzip(request);
  const tag = `W/"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", cacheControl(found.path));
  response.setHeader("ETag", tag);
  if (compressible) response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"]?.includes(tag)) {
    response.writeHead(304);
    return response.end();
  }
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  const whole = gzip && found.size <= largestKept ? compressed.get(found) : null;
  if (whole !== null) response.setHeader("Content-Length", whole.length);
  else if (!gzip) response.setHeader("Content-Length", found.size);
  if (request.method === "HEAD") return response.end();
  if (whole !== null) return response.end(whole);
  const broken = (error) => error && response.destroy();
  const content = createReadStream(found.file);
  return gzip ? pipeline(content, createGzip(), response, broken) : pipeline(content, response, broken);
}

function acceptsGzip(request) {
  return /(^|,)\s*gzip\s*(?!;\s*q=0(\.0+)?\s*(,|$))(;|,|$)/i.test(request.headers["accept-encoding"] ?? "");
}

/** Compressed files, kept until they change; the oldest leave first. */
class CompressedFiles {
  #kept = new Map();
  #bytes = 0;

  get({ file, size, changed }) {
    const version = `${size}-${changed}`;
    const known = this.#kept.get(file);
    if (known?.version === version) return known.content;
    if (known !== undefined) this.#forget(file);
    const content = gzipSync(readFileSync(file));
    this.#kept.set(file, { version, content });
    this.#bytes += content.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= keptInAll) break;
      this.#forget(oldest);
    }
    return content;
  }

  #forget(file) {
    this.#bytes -= this.#kept.get(file).content.length;
    this.#kept.delete(file);
  }
}
