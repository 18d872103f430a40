import { join } from "node:path";
import { root } from "../entry.mjs";

/**
 * What the program itself knows of figures, images and links, read from its source: an order is checked by the page's own rules.
 *
 * @returns {Promise<Known>}
 * @typedef {{ figures: readonly { id: string, title: string, subject: "view" | "incident" | "facility" }[], languages: readonly string[], keys: readonly string[],
 *   imageSettings: typeof import("../../app/domain/imageSettings") }} Known
 *   `subject`: what a figure is of; `keys`: every key that a link may have
 */
export async function readKnown() {
  const { runnerImport } = await import("vite");
  const load = async (file) => (await runnerImport(join(root, "app", file), { configFile: false, root, logLevel: "error" })).module;
  const [imageSettings, { settings }, { filterKinds }, { languages }, { allFigureKinds }, { subjectOf }] = await Promise.all(
    ["domain/imageSettings.ts", "state/settings.ts", "filters/kinds/index.ts", "i18n/languages/index.ts", "figures/kinds/figureKindOf.ts", "figures/figureSubject.ts"].map(load),
  );
  return known({ imageSettings, settings, filterKinds, languages, allFigureKinds, subjectOf });
}

/** The same from modules that are loaded already. */
export function known({ imageSettings, settings, filterKinds, languages, allFigureKinds, subjectOf }) {
  return {
    imageSettings,
    figures: allFigureKinds.map((kind) => ({ id: kind.id, title: kind.title.text, subject: subjectOf(kind) })),
    languages: languages.map(({ id }) => id),
    keys: [...filterKinds.flatMap(({ keys }) => keys), ...settings.map(({ key }) => key)],
  };
}
