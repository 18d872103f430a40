import { rooms, roomOf } from "./rooms";
import { fileOf, isScript, isTest, targetOf, type Breach, type HouseRule, type Source } from "./source";

/** A room imports only what the table lets it; a view never its sibling; the testing room is for tests, and its gallery for development. */
export const importsWithinTable: HouseRule = (sources) =>
  sources.filter(isProgram).flatMap((source) =>
    source.imports.flatMap((specifier): Breach[] => {
      const target = targetOf(source.path, specifier);
      const reason = target === null ? null : refusal(source.path, target);
      return reason === null ? [] : [{ path: source.path, what: `imports ${specifier}: ${reason}` }];
    }),
  );

/** Every relative import leads to a file, so that the other rules see where it leads. */
export const importsLeadSomewhere: HouseRule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.filter(({ path }) => !isTest(path)).flatMap((source) =>
    source.imports.flatMap((specifier): Breach[] => {
      const target = targetOf(source.path, specifier);
      if (target === null || target.startsWith("..") || fileOf(target, paths)) return [];
      return [{ path: source.path, what: `imports ${specifier}, which leads to no file` }];
    }),
  );
};

/** No file imports itself by way of others; types count. */
export const noCycles: HouseRule = (sources) => {
  const paths = new Set(sources.map(({ path }) => path));
  const next = new Map(sources.map(({ path, imports }) => [path, imports.flatMap((specifier) => {
    const target = targetOf(path, specifier);
    return (target && fileOf(target, paths)) ?? [];
  })]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): Breach[] => {
    const from = trail.indexOf(path);
    if (from >= 0) return [{ path, what: `is in a cycle: ${[...trail.slice(from), path].join(" → ")}` }];
    if (done.has(path)) return [];
    const breaches = (next.get(path) ?? []).flatMap((target) => walk(target, [...trail, path]));
    done.add(path);
    return breaches;
  };
  return sources.flatMap(({ path }) => walk(path, []));
};

function isProgram({ path }: Source): boolean {
  return isScript(path) && !isTest(path) && roomOf(path) !== "testing";
}

/** Why a file may not import a target; null where it may. */
function refusal(path: string, target: string): string | null {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (target.startsWith("..")) return isData(target) ? null : "only files that are no code are imported from outside app/, and from data/";
  if (to === "testing") return path === "main.tsx" && target.startsWith("testing/gallery/") ? null : "the testing room is for tests";
  if (from === null || from === to) return null;
  const allowed = rooms[from.split("/")[0] ?? ""];
  if (!allowed) return `${from} is no room`;
  if (allowed.some((beginning) => target === beginning || target.startsWith(`${beginning}/`))) return null;
  return `${from} may import ${allowed.join(", ") || "nothing"}`;
}

function isData(target: string): boolean {
  return target.startsWith("../data/") && !/(\.[cm]?[jt]sx?|\/[^./]+)$/.test(target);
}
