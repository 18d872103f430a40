import { readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { isEntry, root } from "./entry.mjs";
import { contentSecurityPolicy, typeOf } from "./headers.mjs";

/**
 * What would keep a built page from working in any folder of any static server, under our policy, or would give away
 * the machine that built it.
 *
 * @param {string} folder a built page
 * @param {readonly string[]} privatePaths paths that no built file may name
 * @returns {string[]} one sentence per fault, none when all is well
 */
export function faults(folder, privatePaths = [root, homedir()]) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  return [...pageFaults(page), ...textFiles(folder).flatMap(([name, text]) => fileFaults(name, text, privatePaths))];
}

function pageFaults(page) {
  const found = [];
  for (const [, name, address] of page.matchAll(/\s(src|href)\s*=\s*["']?([^"'\s>]+)/gi)) {
    if (/^(\/|[a-z]+:\/\/)/i.test(address)) found.push(`index.html: ${name} "${address}" is not relative`);
  }
  for (const [tag] of page.matchAll(/<script\b[^>]*>/gi)) {
    if (!/\ssrc\s*=/i.test(tag)) found.push("index.html: an inline script, which the policy blocks");
  }
  if (/<style\b|\sstyle\s*=|\son[a-z]+\s*=/i.test(page)) found.push("index.html: an inline style or handler, which the policy blocks");
  const own = /<meta[^>]+http-equiv\s*=\s*["']?Content-Security-Policy["']?[^>]*\scontent\s*=\s*"([^"]*)"/i.exec(page)?.[1];
  if (own !== undefined && directives(unescaped(own)) !== directives(contentSecurityPolicy)) {
    found.push(`index.html: its policy differs from scripts/headers.mjs: ${own}`);
  }
  return found;
}

/** An attribute's text: the build writes the policy's quotes as references. */
function unescaped(attribute) {
  return attribute.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** A policy in one order; without frame-ancestors, which has no effect in a page. */
function directives(policy) {
  const clean = policy.split(";").map((directive) => directive.trim().replace(/\s+/g, " "));
  return clean.filter((directive) => directive !== "" && !directive.startsWith("frame-ancestors")).toSorted().join("; ");
}

function fileFaults(name, text, privatePaths) {
  const found = privatePaths.filter((path) => path.length > 1 && text.includes(`${path}/`)).map((path) => `${name}: names ${path}/`);
  if (/["'`(]\/assets\//.test(text)) found.push(`${name}: asks for /assets/ at the server's root`);
  if (/\bjsxDEV\b/.test(text)) found.push(`${name}: React's development build, which is several times slower`);
  if (name.endsWith(".css") && /url\(\s*["']?\//.test(text)) found.push(`${name}: url(/…) is not relative`);
  return found;
}

function textFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => typeOf(name).compressible)
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

if (isEntry(import.meta.url)) {
  try {
    const found = faults(join(root, "dist"));
    for (const fault of found) console.error(fault);
    if (found.length === 0) console.log("dist/ works from any folder: relative addresses, nothing inline, no path of this machine.");
    else process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
