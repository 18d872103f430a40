import { isScript, type Breach, type HouseRule } from "./source";

/** Words that talk types away, put tests to sleep, postpone, or turn a text into HTML. Comments and strings count. */
export const noForbiddenWords: HouseRule = (sources) =>
  sources.filter(({ path }) => isScript(path) && !namesTheWords(path)).flatMap(({ path, text }) =>
    forbidden.flatMap((pattern): Breach[] => {
      const found = pattern.exec(text);
      return found ? [{ path, what: `says ${found[0].trim()} in line ${text.slice(0, found.index).split("\n").length}` }] : [];
    }),
  );

/** Start and end, never left and right: the page is also read from right to left. */
export const noPhysicalSides: HouseRule = (sources) =>
  sources.flatMap(({ path, text }): Breach[] => {
    if (!path.endsWith(".css")) return path.endsWith(".tsx") ? sides(path, text, PHYSICAL_STYLE) : [];
    const rules = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
    return [...sides(path, rules, PHYSICAL), ...unequalShorthands(path, rules)];
  });

const forbidden: readonly RegExp[] = [
  /@ts-(ignore|nocheck|expect-error)/, /\bas\s+any\b/, /:\s*any\b(?!\s+\w)/, /<any\b|\bany\[\]/, /\bas\s+unknown\s+as\b/,
  /\.(skip|only|todo|fixme|fails)\(/, /\b(TODO|FIXME|XXX|HACK)\b/,
  /\b(inner|outer)HTML\b/, /\binsertAdjacentHTML\b/, /\bcreateContextualFragment\b/, /\bdangerouslySetInnerHTML\b/,
  /\bbind(Popup|Tooltip)\b/, /\bset(Popup|Tooltip)Content\b/, /\b[dD]ivIcon\b/, /\bdocument\.write/, /\beval\(/, /\bnew Function\b/,
  /\bimport\.meta\.glob\b/, /\brequire\(/, /(eslint|oxlint)-disable/,
];

/** The rules and their own test say the words in order to forbid them. */
function namesTheWords(path: string): boolean {
  return path === "architecture.test.ts" || path.startsWith("testing/architecture/");
}

const PHYSICAL = [
  /(?<![\w-])(?:scroll-)?(?:margin|padding)-(?:left|right)\s*:/g,
  /(?<![\w-])border-(?:left|right)(?:-\w+)?\s*:/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
  /(?<![\w-])(?:left|right)\s*:/g,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
] as const;

const PHYSICAL_STYLE = [/\b(?:margin|padding|border)(?:Left|Right)\w*\s*:/g, /\btextAlign:\s*["'](?:left|right)["']/g] as const;

function sides(path: string, text: string, patterns: readonly RegExp[]): Breach[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ path, what: `says ${found} in line ${text.slice(0, index).split("\n").length}` })),
  );
}

/** `margin: 0 1px 0 2px` has a left and a right as well. */
function unequalShorthands(path: string, text: string): Breach[] {
  return Array.from(text.matchAll(/(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*([^;{}]+)/g)).flatMap(({ 0: found, 1: value = "" }) => {
    const parts = value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, "()").trim().split(/\s+/);
    const isUnequal = parts.length === 4 && !value.includes("(") && parts[1] !== parts[3];
    return isUnequal ? [{ path, what: `says ${found.trim()}, which names a left and a right` }] : [];
  });
}
