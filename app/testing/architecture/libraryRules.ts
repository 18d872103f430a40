import { plainRooms, roomOf } from "./rooms";
import { isScript, isTest, type Breach, type HouseRule, type Source } from "./source";

/** React and its kin stay out of the plain rooms; Leaflet in the map, Recharts in the figures' kinds; Node in tests. */
export const librariesInTheirRooms: HouseRule = (sources) =>
  sources.filter(isProgram).flatMap((source) =>
    source.imports.flatMap((specifier): Breach[] => {
      const home = homes.find(({ library }) => library.test(specifier));
      return home && !home.isHome(source.path) ? [{ path: source.path, what: `imports ${specifier}: ${home.rule}` }] : [];
    }),
  );

/** The plain rooms know nothing of a page: not even its types. */
export const noPageInPlainRooms: HouseRule = (sources) =>
  sources.filter((source) => isProgram(source) && isPlain(source.path)).flatMap(({ path, undeclared }) =>
    [...undeclared].filter((name) => PAGE_NAME.test(name)).map((name): Breach => ({ path, what: `uses ${name}, which only a page has` })),
  );

interface Home {
  readonly library: RegExp;
  readonly rule: string;
  isHome(path: string): boolean;
}

const homes: readonly Home[] = [
  { library: /^(leaflet|react-leaflet|@react-leaflet)(\/|$)/, rule: "only views/map may", isHome: (path) => path.startsWith("views/map/") },
  { library: /^recharts(\/|$)/, rule: "only figures/kinds may", isHome: (path) => path.startsWith("figures/kinds/") },
  {
    library: /^@tanstack\//,
    rule: "only state, views and the top level may",
    isHome: (path) => /^(state|views)\/|^[^/]+$/.test(path),
  },
  { library: /^react(-dom|-is)?(\/|$)/, rule: "a plain room may not", isHome: (path) => !isPlain(path) },
  { library: /^node:|^(fs|path|url|os|crypto|worker_threads)(\/|$)/, rule: "the program runs in a browser", isHome: () => false },
];

const PAGE_NAME = new RegExp(
  `^(${[
    "document", "window", "location", "history", "screen", "localStorage", "sessionStorage", "matchMedia", "getComputedStyle",
    "requestAnimationFrame", "cancelAnimationFrame", "alert", "confirm", "Node", "Element", "Document", "DocumentFragment", "Window",
    "ShadowRoot", "Image", "ImageData", "ImageBitmap", "Path2D", "DOM[A-Z]\\w*", "XMLSerializer", "XMLHttpRequest",
    "(Mutation|Resize|Intersection)Observer", "\\w*(Mouse|Pointer|Keyboard|Touch|Drag|UI)Event", "(HTML|SVG)\\w*Element",
    "SVG[A-Z]\\w*", "(Offscreen)?Canvas\\w*", "ReactNode", "JSX",
  ].join("|")})$`,
);

function isPlain(path: string): boolean {
  return plainRooms.has(roomOf(path) ?? "");
}

function isProgram({ path }: Source): boolean {
  return isScript(path) && !isTest(path) && roomOf(path) !== "testing";
}
