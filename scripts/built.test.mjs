import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { faults } from "./built.mjs";
import { firstScripts, staticImports } from "./first-script.mjs";
import { contentSecurityPolicy } from "./headers.mjs";
import { sizes } from "./size.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const folders = [];
const built = (files) => {
  const made = temporaryFolder(files);
  folders.push(made);
  return made.folder;
};
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

const page = '<script type="module" crossorigin src="./assets/index.js"></script><link rel="modulepreload" crossorigin href="./assets/preloaded.js"><link rel="stylesheet" href="./assets/index.css">';
const good = {
  "index.html": page,
  "assets/index.js": 'import{a as b}from"./react.js";import"./side.js";const later=()=>import("./map.js");',
  "assets/react.js": 'export*from"./deep.js";',
  "assets/side.js": "",
  "assets/deep.js": "",
  "assets/preloaded.js": "",
  "assets/map.js": 'import"./react.js";',
  "assets/index.css": "p{background:url(./a.png)}",
};

describe("the first script", () => {
  it("is the entry, what is preloaded, and all that they import statically", () => {
    const expected = ["index", "preloaded", "react", "side", "deep"].map((name) => join("assets", `${name}.js`));
    expect(firstScripts(built(good))).toEqual(expected);
  });

  it("reads static imports in every form, and no dynamic one", () => {
    const script = 'import a from"./1.js";import{b,c as d}from"./2.js";import*as e from "./3.js"\nimport f,{g}from"./4.js";export{h}from"./5.js";import"./6.js";import("./7.js");const i="./8.js";import j from"react";';
    expect(staticImports(script)).toEqual(["./1.js", "./2.js", "./3.js", "./4.js", "./5.js", "./6.js"]);
  });

  it("is weighed apart from what comes later", () => {
    const { first, lazy, styles } = sizes(built(good));
    expect([first.length, lazy.map(({ name }) => name), styles.length]).toEqual([5, ["assets/map.js"], 1]);
    expect(first[0].bytes).toBeGreaterThan(20);
  });
});

describe("a built page", () => {
  const meta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  it("has no fault when it is relative, with or without the policy in a meta element", () => {
    expect(faults(built(good), ["/home/someone"])).toEqual([]);
    const own = contentSecurityPolicy.replace("; frame-ancestors 'none'", "");
    expect(faults(built({ ...good, "index.html": page + meta(own) }), [])).toEqual([]);
  });

  it.each([
    ["index.html", '<script type="module" src="/assets/index.js"></script>', 'index.html: src "/assets/index.js" is not relative'],
    ["index.html", "<script>1</script>", "index.html: an inline script, which the policy blocks"],
    ["index.html", '<p style="color:red">', "index.html: an inline style or handler, which the policy blocks"],
    ["index.html", meta("default-src *"), "index.html: its policy differs from scripts/headers.mjs: default-src *"],
    ["assets/a.js", 'const a="/assets/b.png"', "assets/a.js: asks for /assets/ at the server's root"],
    ["assets/a.css", "p{background:url(/b.png)}", "assets/a.css: url(/…) is not relative"],
    ["assets/a.js", "const a=jsxDEV(b)", "assets/a.js: React's development build, which is several times slower"],
    ["assets/a.js", '"/home/someone/app/main.tsx"', "assets/a.js: names /home/someone/"],
  ])("is told of a fault in %s: %s", (name, content, fault) => {
    expect(faults(built({ ...good, [name]: content }), ["/home/someone"])).toContain(fault);
  });
});
