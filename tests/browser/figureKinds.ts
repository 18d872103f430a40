import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Page } from "@playwright/test";

/** A figure as the program lists it. */
export interface ListedFigure {
  readonly id: string;
  /** Its accessible name on the page. */
  readonly title: string;
}

const folder = new URL("../../app/figures/kinds/", import.meta.url);

/** Every figure in the registry, read from its source: a figure that is added is tried without being named here. */
export function listedFigures(): readonly ListedFigure[] {
  const listed = namesIn(readFileSync(new URL("index.ts", folder), "utf8"));
  const found = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/${name}.ts`, folder))).map(readKind);
  return listed.map((name) => {
    const kind = found.find((candidate) => candidate.name === name);
    if (!kind) throw new Error(`No folder of app/figures/kinds holds the figure ${name}`);
    return kind;
  });
}

/** Before the page is opened: as if the reader had chosen every chart. */
export async function showEveryChart(page: Page): Promise<void> {
  const ids = listedFigures().map(({ id }) => id).join(",");
  await page.addInitScript((kept) => localStorage.setItem("incident-atlas:charts-shown", kept), ids);
}

function namesIn(registry: string): readonly string[] {
  const list = /\[([^\]]*)\];\s*$/.exec(registry)?.[1] ?? "";
  return list.split(",").map((name) => name.trim()).filter(Boolean);
}

function readKind(folderName: string): ListedFigure & { readonly name: string } {
  const source = readFileSync(new URL(`${folderName}/${folderName}.ts`, folder), "utf8");
  const [name, id, title] = [/export const (\w+): FigureKind/, /\bid: "([^"]+)"/, /\btitle: message\("([^"]+)"\)/].map((pattern) => pattern.exec(source)?.[1]);
  if (!name || !id || !title) throw new Error(`The figure in ${folderName} has no name, id or title that can be read`);
  return { name, id, title };
}
