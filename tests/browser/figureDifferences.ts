import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface ChangedFigure {
  readonly id: string;
  /** As it was kept, without fonts; null: it is new. */
  readonly before: string | null;
  /** As it is drawn now, whole. */
  readonly after: string;
}

/** Writes both pictures of every changed figure and a page that shows them side by side; gives the page's path. */
export async function writeDifferences(changed: readonly ChangedFigure[], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const rows = await Promise.all(changed.map(async ({ id, before, after }) => {
    const name = id.replaceAll(" ", "_");
    await writeFile(join(folder, `${name}.after.svg`), after);
    if (before !== null) await writeFile(join(folder, `${name}.before.svg`), withFilesOf(after, before));
    const picture = (when: "before" | "after") => `<a href="${name}.${when}.svg"><img src="${name}.${when}.svg" alt="${id}, ${when}"></a>`;
    return `<h2>${id}</h2>\n<div>${before === null ? "<p>New</p>" : picture("before")}${picture("after")}</div>`;
  }));
  const page = join(folder, "index.html");
  await writeFile(page, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Figures that changed</title>
<style>body { font: 15px sans-serif; margin: 1rem } div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } img { inline-size: 100%; border: 1px solid #999 }</style>
<h1>Figures that changed: before, after</h1>
<p>UPDATE_FIGURES=1 keeps what is drawn now.</p>
${rows.join("\n")}
</html>
`);
  return page;
}

/** Fonts and hillshade, which are not kept, from the figure as it is drawn now. */
function withFilesOf(after: string, before: string): string {
  const style = /<style>[\s\S]*?<\/style>/.exec(after)?.[0] ?? "<style></style>";
  const relief = /data:image\/jpeg;base64,[^"]+/.exec(after)?.[0] ?? "data:image/jpeg;base64,";
  return before.replace(/<style>[\s\S]*?<\/style>/, () => style).replaceAll("data:image/jpeg;base64,", () => relief);
}
