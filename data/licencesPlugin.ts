import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A text that must travel with the build, for files that are no npm package. */
export interface Notice {
  readonly title: string;
  /** Path of the text file. */
  readonly file: string;
}

/**
 * Emits `licences.txt`: the licence text of every npm package of which code is in the build, workers included, and of the notices.
 * Throws where a package ships no licence text. `page` belongs among the plugins, `worker` among the workers' plugins.
 */
export function licences(notices: readonly Notice[]): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Bundle): void => {
    for (const id of Object.values(bundle).flatMap(modulesOf)) {
      const folder = packageFolder(id);
      if (folder) folders.add(folder);
    }
  };
  return {
    worker: { name: "licences-of-worker", apply: "build", generateBundle: (_options, bundle) => collect(bundle) },
    page: {
      name: "licences",
      apply: "build",
      generateBundle(_options, bundle) {
        collect(bundle);
        const parts = [...[...folders].map(packageNotice).toSorted(), ...notices.map(({ title, file }) => section(title, readFileSync(file, "utf8")))];
        this.emitFile({ type: "asset", fileName: "licences.txt", source: [introduction, ...parts].join("\n\n") });
      },
    },
  };
}

type Bundle = Readonly<Record<string, { readonly type: string; readonly modules?: Readonly<Record<string, unknown>> }>>;

const introduction =
  "Incident Atlas is built with the works listed here. Each is its authors' and comes under its own licence, given in full.\n";

/** Modules of which something is left in the chunk. */
function modulesOf(output: Bundle[string]): readonly string[] {
  return Object.keys(output.modules ?? {});
}

/** `…/node_modules/<package>` of a module's id, the innermost where packages are nested; null for the project's own. */
function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, "").replace(/\?.*$/, "").replaceAll("\\", "/");
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

function packageNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Readonly<Record<string, unknown>>;
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).toSorted();
  if (texts.length === 0) throw new Error(`${String(name)} ships no licence text`);
  const title = `${String(name)} ${String(version)} (${String(license)})`;
  return section(title, texts.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n"));
}

function section(title: string, text: string): string {
  return `${"=".repeat(100)}\n${title}\n${"=".repeat(100)}\n\n${text.trim()}`;
}
