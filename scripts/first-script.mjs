import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The scripts that a browser loads before the page is there: the entry module of index.html, what the page preloads for
 * it, and everything that they import statically. A dynamic `import()` is not followed.
 *
 * @param {string} folder a built page
 * @returns {string[]} file names relative to the folder, the entry first
 */
export function firstScripts(folder) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const waiting = [...tags(page, "script"), ...tags(page, "link").filter((tag) => attribute(tag, "rel") === "modulepreload")]
    .map((tag) => attribute(tag, "src") ?? attribute(tag, "href"))
    .filter((address) => address !== null)
    .map((address) => join(".", address.replace(/[?#].*$/, "")));
  if (waiting.length === 0) throw new Error(`${join(folder, "index.html")} loads no script.`);
  const found = new Set();
  for (const name of waiting) {
    if (found.has(name)) continue;
    found.add(name);
    for (const address of staticImports(readFileSync(join(folder, name), "utf8"))) {
      const imported = join(dirname(name), address);
      if (existsSync(join(folder, imported))) waiting.push(imported);
    }
  }
  return [...found];
}

/** The relative addresses that a module imports or re-exports statically, minified or not. */
export function staticImports(script) {
  const statement = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g;
  return [...script.matchAll(statement)].map((match) => match[1]);
}

function tags(page, name) {
  return page.match(new RegExp(`<${name}\\b[^>]*>`, "gi")) ?? [];
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, "i").exec(tag)?.[1] ?? null;
}
