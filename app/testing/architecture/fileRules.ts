import { rooms, roomOf, topLevel } from "./rooms";
import { isScript, isTest, type Breach, type HouseRule, type Source, type Statement } from "./source";

/** Every file is in a room of the table, or is one of the few at the top level. */
export const filesInRooms: HouseRule = (sources) =>
  sources.flatMap(({ path }): Breach[] => {
    const room = roomOf(path);
    if (room === null) return topLevel.some((name) => name.test(path)) ? [] : [{ path, what: "belongs in a room" }];
    const known = room === "testing" || room in rooms || /^views\/./.test(room);
    return known ? [] : [{ path, what: `${room} is no room` }];
  });

/** At most 250 lines for a source file, 400 for a test or a style sheet. */
export const filesShortEnough: HouseRule = (sources) =>
  sources.flatMap(({ path, text }): Breach[] => {
    const most = isScript(path) && !isTest(path) ? 250 : 400;
    const lines = text.trimEnd().split("\n").length;
    return lines > most && !path.endsWith(".md") ? [{ path, what: `has ${lines} lines, more than ${most}` }] : [];
  });

/** A name says what is inside, so there are no drawers. */
export const filesNamedByTheField: HouseRule = (sources) =>
  sources.flatMap(({ path }): Breach[] => {
    const drawer = path.split("/").find((part) => DRAWER.test(part));
    return drawer ? [{ path, what: `${drawer} is a drawer, not an idea` }] : [];
  });

/** `index.ts` is a registry: imports and one list, nothing else. */
export const indexesAreLists: HouseRule = (sources) =>
  sources.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path)).flatMap(({ path, statements }): Breach[] => {
    const others = statements.filter(({ type }) => type !== "ImportDeclaration");
    const [only] = others;
    return others.length === 1 && only && isList(only) && path.endsWith(".ts") ? [] : [{ path, what: "is more than a list" }];
  });

/** Names are found by search: nothing is exported as default, or all at once from elsewhere. */
export const exportsAreNamed: HouseRule = (sources) =>
  sources.flatMap((source: Source): Breach[] => [
    ...(source.hasDefaultExport ? [{ path: source.path, what: "has a default export" }] : []),
    ...(source.hasStarExport ? [{ path: source.path, what: "exports everything of another file" }] : []),
  ]);

const DRAWER = /^(utils?|utilit(y|ies)|helpers?|common|misc|shared|libs?)(\.|$)/i;

function isList(statement: Statement): boolean {
  if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "VariableDeclaration") return false;
  const { kind, declarations: [only, ...more] } = statement.declaration;
  let list = only?.init;
  while (list?.type === "TSAsExpression" || list?.type === "TSSatisfiesExpression") list = list.expression;
  return kind === "const" && more.length === 0 && list?.type === "ArrayExpression" && list.elements.every(isEntry);
}

/** A name, or a heavy part fetched only when it is asked for. */
function isEntry(element: { readonly type: string; readonly body?: unknown } | null): boolean {
  return element?.type === "Identifier" || element?.type === "ArrowFunctionExpression";
}
