import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { houseRules } from "./testing/architecture/houseRules";
import { rooms } from "./testing/architecture/rooms";
import { readSource, type Source } from "./testing/architecture/source";

const ruleNames = Object.keys(houseRules);

describe("the house", () => {
  const sources = readProgram();

  test("is read whole: files, and imports of every form", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
    for (const room of ["domain", "i18n", "counting", "table", "filters", "engine"]) {
      expect(sources.some(({ path }) => path.startsWith(`${room}/`)), room).toBe(true);
    }
  });

  test("stands in app/README.md as it is held here", () => {
    const rows = readFileSync(join(import.meta.dirname, "README.md"), "utf8").matchAll(/^\| `(\w+)\/.*\| ([^|]+) \|$/gm);
    const written = Array.from(rows, ([, room = "", cell = ""]): [string, readonly string[]] => [room, roomsIn(cell)]);
    const held = Object.entries(rooms).map(([room, allowed]): [string, readonly string[]] => [room, rooted(allowed).filter((other) => other !== room)]);
    expect(Object.fromEntries(written)).toEqual({ ...Object.fromEntries(held), testing: ["anything"] });
  });

  test.each(ruleNames)("%s", (name) => {
    expect(breaches(name, sources)).toEqual([]);
  });
});

describe("each rule sees what it forbids", () => {
  const bad: readonly (readonly [rule: string, files: Readonly<Record<string, string>>, breach: string])[] = [
    ["filesInRooms", { "drawers/x.ts": "" }, "drawers/x.ts drawers is no room"],
    ["filesInRooms", { "x.ts": "" }, "x.ts belongs in a room"],
    ["filesInRooms", { "views/x.tsx": "" }, "views/x.tsx views/ is no room"],
    ["filesShortEnough", { "domain/x.ts": "//\n".repeat(251) }, "domain/x.ts has 251 lines, more than 250"],
    ["filesShortEnough", { "domain/x.test.ts": "//\n".repeat(401) }, "domain/x.test.ts has 401 lines, more than 400"],
    ["filesShortEnough", { "views/map/x.css": "\n".repeat(400) + "a {}" }, "views/map/x.css has 401 lines, more than 400"],
    ["filesNamedByTheField", { "domain/utils.ts": "" }, "domain/utils.ts utils.ts is a drawer, not an idea"],
    ["filesNamedByTheField", { "domain/shared/x.ts": "" }, "domain/shared/x.ts shared is a drawer, not an idea"],
    ["indexesAreLists", { "filters/index.ts": `export { a } from "./a";` }, "filters/index.ts is more than a list"],
    ["indexesAreLists", { "filters/index.ts": `export const all = [a, f(b)];` }, "filters/index.ts is more than a list"],
    ["indexesAreLists", { "filters/index.ts": `export const all = [a]; export const more = [b];` }, "filters/index.ts is more than a list"],
    ["exportsAreNamed", { "ui/Button.tsx": `export default function Button() {}` }, "ui/Button.tsx has a default export"],
    ["exportsAreNamed", { "ui/x.ts": `const a = 1; export { a as default };` }, "ui/x.ts has a default export"],
    ["exportsAreNamed", { "ui/x.ts": `export * from "./y";` }, "ui/x.ts exports everything of another file"],
    ["importsWithinTable", { "domain/x.ts": `import { t } from "../i18n/translator";` }, "domain/x.ts imports ../i18n/translator: domain may import nothing"],
    ["importsWithinTable", { "counting/x.ts": `import { t } from "../i18n/translator";` }, "counting/x.ts imports ../i18n/translator: counting may import domain, i18n/message"],
    ["importsWithinTable", { "table/x.ts": `import type { A } from "../engine/engine";` }, "table/x.ts imports ../engine/engine: table may import domain"],
    ["importsWithinTable", { "table/x.ts": `export { a } from "../engine/engine";` }, "table/x.ts imports ../engine/engine: table may import domain"],
    ["importsWithinTable", { "table/x.ts": `const a = () => import("../engine/engine");` }, "table/x.ts imports ../engine/engine: table may import domain"],
    ["importsWithinTable", { "table/x.ts": `type A = import("../engine/engine").A;` }, "table/x.ts imports ../engine/engine: table may import domain"],
    ["importsWithinTable", { "table/x.ts": `import "../engine/engine";` }, "table/x.ts imports ../engine/engine: table may import domain"],
    ["importsWithinTable", { "ui/x.ts": `new Worker(new URL("../engine/w.ts", import.meta.url));` }, "ui/x.ts imports ../engine/w.ts: ui may import i18n"],
    ["importsWithinTable", { "state/x.ts": `import "../figures/render";` }, "state/x.ts imports ../figures/render: state may import " + rooms["state"]?.join(", ")],
    ["importsWithinTable", { "views/map/x.ts": `import "../list/y";` }, "views/map/x.ts imports ../list/y: views/map may import " + rooms["views"]?.join(", ")],
    ["importsWithinTable", { "views/map/x.ts": `import "../../engine/plain/y";` }, "views/map/x.ts imports ../../engine/plain/y: views/map may import " + rooms["views"]?.join(", ")],
    ["importsWithinTable", { "views/parts/x.ts": `import "../list/y";` }, "views/parts/x.ts imports ../list/y: views/parts may import " + rooms["views"]?.join(", ")],
    ["importsWithinTable", { "main.tsx": `import "./testing/x";` }, "main.tsx imports ./testing/x: the testing room is for tests"],
    ["importsWithinTable", { "domain/x.ts": `import "../../data/shipped";` }, "domain/x.ts imports ../../data/shipped: only files that are no code are imported from outside app/, and from data/"],
    ["importsLeadSomewhere", { "domain/x.ts": `import "./y";` }, "domain/x.ts imports ./y, which leads to no file"],
    ["importsLeadSomewhere", { "domain/x.ts": "import(`./${name}`);" }, "domain/x.ts imports ./`./${name}`, which leads to no file"],
    ["noCycles", { "domain/x.ts": `import "./y";`, "domain/y.ts": `import type { A } from "./x";` }, "domain/x.ts is in a cycle: domain/x.ts → domain/y.ts → domain/x.ts"],
    ["librariesInTheirRooms", { "cartography/x.ts": `import type { ReactNode } from "react";` }, "cartography/x.ts imports react: a plain room may not"],
    ["librariesInTheirRooms", { "engine/x.ts": `import { createRoot } from "react-dom/client";` }, "engine/x.ts imports react-dom/client: a plain room may not"],
    ["librariesInTheirRooms", { "views/list/x.ts": `import { map } from "leaflet";` }, "views/list/x.ts imports leaflet: only views/map may"],
    ["librariesInTheirRooms", { "views/charts/x.ts": `import { Bar } from "recharts";` }, "views/charts/x.ts imports recharts: only figures/kinds may"],
    ["librariesInTheirRooms", { "figures/x.ts": `import "@tanstack/react-query";` }, "figures/x.ts imports @tanstack/react-query: only state, views and the top level may"],
    ["librariesInTheirRooms", { "datasets/x.ts": `import { readFile } from "node:fs";` }, "datasets/x.ts imports node:fs: the program runs in a browser"],
    ["noPageInPlainRooms", { "cartography/x.ts": `export const f = (pen: CanvasRenderingContext2D) => pen;` }, "cartography/x.ts uses CanvasRenderingContext2D, which only a page has"],
    ["noPageInPlainRooms", { "engine/x.ts": `document.title = "x";` }, "engine/x.ts uses document, which only a page has"],
    ["noPageInPlainRooms", { "engine/x.ts": `globalThis.window;` }, "engine/x.ts uses window, which only a page has"],
    ["noPageInPlainRooms", { "table/x.ts": `export interface A { readonly element: SVGElement }` }, "table/x.ts uses SVGElement, which only a page has"],
    ["noForbiddenWords", { "ui/x.ts": `// @ts-ignore\n` }, "ui/x.ts says @ts-ignore in line 1"],
    ["noForbiddenWords", { "ui/x.ts": `\nconst a = b as any;` }, "ui/x.ts says as any in line 2"],
    ["noForbiddenWords", { "ui/x.ts": `let a: any;` }, "ui/x.ts says : any in line 1"],
    ["noForbiddenWords", { "ui/x.test.ts": `test.skip("x");` }, "ui/x.test.ts says .skip( in line 1"],
    ["noForbiddenWords", { "ui/x.test.ts": `describe.only("x");` }, "ui/x.test.ts says .only( in line 1"],
    ["noForbiddenWords", { "ui/x.ts": `// TODO: later` }, "ui/x.ts says TODO in line 1"],
    ["noForbiddenWords", { "ui/x.ts": `// FIXME` }, "ui/x.ts says FIXME in line 1"],
    ["noForbiddenWords", { "ui/x.ts": `a.innerHTML = b;` }, "ui/x.ts says innerHTML in line 1"],
    ["noForbiddenWords", { "ui/x.tsx": `const a = <b dangerouslySetInnerHTML={c} />;` }, "ui/x.tsx says dangerouslySetInnerHTML in line 1"],
    ["noForbiddenWords", { "views/map/x.ts": `a.bindPopup("x");` }, "views/map/x.ts says bindPopup in line 1"],
    ["noForbiddenWords", { "views/map/x.ts": `a.bindTooltip("x");` }, "views/map/x.ts says bindTooltip in line 1"],
    ["noForbiddenWords", { "views/map/x.ts": `divIcon({});` }, "views/map/x.ts says divIcon in line 1"],
    ["noForbiddenWords", { "ui/x.ts": `import.meta.glob("./*");` }, "ui/x.ts says import.meta.glob in line 1"],
    ["noPhysicalSides", { "ui/x.css": "a { margin-left: 0 }" }, "ui/x.css says margin-left: in line 1"],
    ["noPhysicalSides", { "ui/x.css": "a {\n  padding-right: 0 }" }, "ui/x.css says padding-right: in line 2"],
    ["noPhysicalSides", { "ui/x.css": "a {left:0}" }, "ui/x.css says left: in line 1"],
    ["noPhysicalSides", { "ui/x.css": "a { text-align: right }" }, "ui/x.css says text-align: right in line 1"],
    ["noPhysicalSides", { "ui/x.css": "a { border-left-color: red }" }, "ui/x.css says border-left-color: in line 1"],
    ["noPhysicalSides", { "ui/x.css": "a { margin: 0 1px 0 2px; }" }, "ui/x.css says margin: 0 1px 0 2px, which names a left and a right"],
    ["noPhysicalSides", { "ui/x.tsx": "const a = <b style={{ marginLeft: 1 }} />;" }, "ui/x.tsx says marginLeft: in line 1"],
  ];

  test.each(bad)("%s: %o", (rule, files, breach) => {
    expect(breaches(rule, read(files))).toEqual([breach]);
  });

  test("and none is without such a sample", () => {
    expect(new Set(bad.map(([rule]) => rule))).toEqual(new Set(ruleNames));
  });

  test("and lets pass what is right", () => {
    const good = read({
      "domain/incident.ts": `export interface Incident { readonly document: string } // never window.document, "document"`,
      "domain/day.ts": "export const day = 1;",
      "i18n/message.ts": "export const message = 1;",
      "counting/index.ts": `import { range } from "./range";\n/** All. */\nexport const rules: readonly Rule[] = [range] as const;`,
      "counting/range.ts": `import { message } from "../i18n/message"; import { day } from "../domain/day"; export const range = [message, day];`,
      "counting/range.test.ts": `import { aClaim } from "../testing/aClaim"; import "../views/map/Map"; import { readFileSync } from "node:fs";`,
      "testing/aClaim.ts": `import { anything } from "../counting/range"; import "node:fs";`,
      "importers/read.ts": `export function read(document: Given) { return document.window; }`,
      "gazetteer/names.ts": `import names from "../../data/gazetteer/names.json"; export { names };`,
      "views/parts/Chip.tsx": `export const Chip = () => null;`,
      "views/map/Map.tsx": `import "leaflet"; import { Chip } from "../parts/Chip"; import "./map.css"; export const Map = Chip;`,
      "views/map/map.css": "/* left: none */ a { margin: 0 1px 0 1px; text-align: start; border-inline-start: 0; margin-inline: 0 }",
      "App.tsx": `const Map = () => import("./views/map/Map"); export const App = Map;`,
    });
    for (const name of ruleNames) expect(breaches(name, good), name).toEqual([]);
  });
});

/** Rooms named in a cell of the table: `domain, i18n's Message`, `nothing`, or `all above but figures and exporters`. */
function roomsIn(cell: string): readonly string[] {
  const [, left] = /^all above but (.*)$/.exec(cell) ?? [];
  if (left) return rooted(Object.keys(rooms)).filter((room) => !["state", "views", "ui", ...left.split(" and ")].includes(room));
  return rooted(cell.replace(/;.*/, "").split(", ").filter((part) => part !== "nothing").map((part) => part.replace(/'s .*/, "")));
}

/** `engine/questions` → `engine`; each once, sorted. */
function rooted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.split("/")[0] ?? ""))].toSorted();
}

function breaches(rule: string, sources: readonly Source[]): readonly string[] {
  return (houseRules[rule]?.(sources) ?? []).map(({ path, what }) => `${path} ${what}`);
}

function read(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).map(([path, text]) => readSource(path, text));
}

function readProgram(): readonly Source[] {
  const root = import.meta.dirname;
  return readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return readSource(path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  });
}
