import { posix } from "node:path";
import { parseSync } from "vite";
import { identifiersOf } from "./identifiers";

/** One file of the program, by its path from `app/`, e.g. `filters/kinds/text.ts`. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports, as it is written; empty for a style sheet. */
  readonly imports: readonly string[];
  /** Top-level statements, for rules about a file's shape. */
  readonly statements: readonly Statement[];
  readonly hasDefaultExport: boolean;
  /** `export * from`, which hides what a file offers. */
  readonly hasStarExport: boolean;
  /** Names that it uses without declaring them anywhere in the file. */
  readonly undeclared: ReadonlySet<string>;
}

export type Statement = ReturnType<typeof parseSync>["program"]["body"][number];

/** What a rule holds against one file. */
export interface Breach {
  readonly path: string;
  readonly what: string;
}

/** A rule of the house over all files together. */
export type HouseRule = (sources: readonly Source[]) => readonly Breach[];

/** Reads a TypeScript file or a style sheet. Throws where it is not TypeScript. */
export function readSource(path: string, text: string): Source {
  if (!isScript(path)) {
    return { path, text, imports: [], statements: [], hasDefaultExport: false, hasStarExport: false, undeclared: new Set() };
  }
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const { names, importTypes } = identifiersOf(program);
  return {
    path,
    text,
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...new Set(exported.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
      ...module.dynamicImports.map(({ moduleRequest }) => literal(text.slice(moduleRequest.start, moduleRequest.end))),
      ...importTypes,
      ...Array.from(text.matchAll(WORKER_ADDRESS), ([, address]) => address ?? ""),
    ],
    statements: program.body,
    hasDefaultExport: exported.some(({ exportName: { kind, name } }) => kind === "Default" || name === "default"),
    hasStarExport: program.body.some(({ type }) => type === "ExportAllDeclaration"),
    undeclared: names,
  };
}

export function isScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Where a relative import leads, from `app/` (`../data/…` outside it); null for a package. Without a suffix such as `?url`. */
export function targetOf(from: string, specifier: string): string | null {
  const [address = ""] = specifier.split("?");
  return address.startsWith(".") ? posix.normalize(posix.join(posix.dirname(from), address)) : null;
}

/** The file that a target stands for among the known ones; null where there is none. */
export function fileOf(target: string, paths: ReadonlySet<string>): string | null {
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => paths.has(path)) ?? null;
}

/** A worker is started by its address, which imports it all the same. */
const WORKER_ADDRESS = /new URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g;

/** The text of a literal; an expression stays as it is written and will lead nowhere. */
function literal(written: string): string {
  return /^(["'`])([^"'`$]*)\1$/.exec(written)?.[2] ?? `./${written}`;
}
