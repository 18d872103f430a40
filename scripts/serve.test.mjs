import { spawn } from "node:child_process";
import { symlinkSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./entry.mjs";
import { portFrom, serve } from "./serve.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const outer = temporaryFolder({
  "secret.txt": "secret",
  "dist/index.html": "<!doctype html><title>Atlas</title>",
  "dist/assets/index-abc.js": "export const long = 1;\n".repeat(200),
  "dist/datasets/one two.json": "{}",
  "dist/folder/index.html": "inner",
  "dist/map.topojson": "{}",
  "dist/font.woff2": "woff2",
  "dist/picture.webp": "webp",
  "dist/icon.svg": "<svg/>",
  "dist/icon.png": "png",
  "dist/style.css": "p{}",
  "dist/app.webmanifest": "{}",
  "dist/notice.txt": "notice",
  "dist/notice.md": "notice",
});
const folder = join(outer.folder, "dist");
symlinkSync(join(outer.folder, "secret.txt"), join(folder, "link.txt"));

let server;
beforeAll(async () => {
  server = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  outer.remove();
});
const get = (path, options) => fetch(new URL(path, server.address), options);

describe("serve", () => {
  it("gives the page at / with the policy and no sniffing", async () => {
    const response = await get("/?incident=one");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Atlas</title>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/);
  });

  it.each([
    ["assets/index-abc.js", "text/javascript; charset=utf-8"],
    ["style.css", "text/css; charset=utf-8"],
    ["datasets/one%20two.json", "application/json; charset=utf-8"],
    ["map.topojson", "application/json; charset=utf-8"],
    ["font.woff2", "font/woff2"],
    ["picture.webp", "image/webp"],
    ["icon.svg", "image/svg+xml; charset=utf-8"],
    ["icon.png", "image/png"],
    ["app.webmanifest", "application/manifest+json; charset=utf-8"],
    ["notice.txt", "text/plain; charset=utf-8"],
    ["notice.md", "text/markdown; charset=utf-8"],
    ["folder/", "text/html; charset=utf-8"],
  ])("names the type of %s", async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it.each(["missing.js", "folder", "assets", "assets/", "link.txt", "INDEX.HTML/", "index.html/x"])("has no %s", async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(await response.text()).toBe("Not found\n");
  });

  it("keeps hashed files for ever, compresses text, and answers 304", async () => {
    const plain = await get("assets/index-abc.js", { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(plain.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await plain.text()).length).toBe(4600);
    const small = await raw("GET /assets/index-abc.js HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br, gzip;q=0.5\r\nConnection: close\r\n\r\n");
    expect(small.head).toMatch(/content-encoding: gzip/i);
    expect(small.head).toMatch(/vary: accept-encoding/i);
    expect(gunzipSync(small.body).length).toBe(4600);
    const refused = await raw("GET /assets/index-abc.js HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip;q=0\r\nConnection: close\r\n\r\n");
    expect(refused.head).not.toMatch(/content-encoding/i);
    const again = await get("assets/index-abc.js", { headers: { "if-none-match": plain.headers.get("etag") } });
    expect(again.status).toBe(304);
  });

  it("answers HEAD without a body, and no other method than GET", async () => {
    const head = await get("assets/index-abc.js", { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "4600", ""]);
    const post = await get("/", { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it.each([
    ["/../secret.txt", 400],
    ["/assets/../../secret.txt", 400],
    ["/%2e%2e/secret.txt", 400],
    ["/..%2fsecret.txt", 400],
    ["/%2e%2e%2fsecret.txt", 400],
    ["/..%5csecret.txt", 400],
    ["/..\\secret.txt", 400],
    ["/%252e%252e/secret.txt", 404],
    ["//etc/passwd", 400],
    ["/%2Fetc/passwd", 400],
    ["/index.html%00.txt", 400],
    ["/%", 400],
    ["/%zz", 400],
    ["/%ff", 400],
    ["http://other/index.html", 400],
    ["*", 400],
  ])("never leaves the folder for %s", async (target, status) => {
    const { head, body } = await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(body.toString()).not.toContain("secret");
  });
});

describe("the command", () => {
  it("prints its address, and stops cleanly when told to", async () => {
    const child = command({ PORT: "0", HOST: "127.0.0.1" });
    const line = await child.firstLine;
    expect(line).toMatch(/^Incident Atlas is at http:\/\/127\.0\.0\.1:\d+\/$/);
    child.process.kill("SIGTERM");
    expect(await child.end).toEqual({ code: 0, errors: "" });
  });

  it("says which port is taken, and how to choose another", async () => {
    const { port } = new URL(server.address);
    const { code, errors } = await command({ PORT: port }).end;
    expect(code).toBe(1);
    expect(errors).toBe(`Port ${port} of 127.0.0.1 is taken: choose another, such as PORT=8080 npm start\n`);
  });

  it("says what is wrong with a port, and with a folder that is not built", async () => {
    expect(portFrom(undefined)).toBe(4173);
    expect(portFrom("0")).toBe(0);
    for (const wrong of ["http", "-1", "65536", "80.5", " 80"]) expect(() => portFrom(wrong)).toThrow(`PORT is “${wrong}”`);
    await expect(serve({ folder: join(folder, "assets"), port: 0 })).rejects.toThrow("build first");
  });
});

/** Sends bytes as they are, which fetch would tidy. */
function raw(request) {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const chunks = [];
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("end", () => {
      const all = Buffer.concat(chunks);
      const split = all.indexOf("\r\n\r\n");
      resolve({ head: all.subarray(0, split).toString(), body: all.subarray(split + 4) });
    });
  });
}

function command(environment) {
  const script = `import { serveUntilStopped } from ${JSON.stringify(new URL("serve.mjs", import.meta.url).href)};
    try { await serveUntilStopped(process.env, process.env.FOLDER); } catch (error) { console.error(error.message); process.exitCode = 1; }`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, ...environment, FOLDER: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  return {
    process: child,
    firstLine: new Promise((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk).split("\n")[0]))),
    end: new Promise((resolve) => child.once("close", (code) => resolve({ code, errors }))),
  };
}
