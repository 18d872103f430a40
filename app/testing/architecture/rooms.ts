/**
 * The table of the rooms: what each may import besides itself, as the beginning of a path from `app/`. `i18n/message` lets in one
 * file, `engine/questions` a folder, `domain` a whole room.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  gazetteer: ["domain"],
  counting: ["domain", "i18n/message"],
  importers: ["domain", "gazetteer", "i18n/message"],
  table: ["domain"],
  filters: ["domain", "gazetteer", "table", "i18n/message"],
  engine: ["domain", "counting", "table", "filters"],
  datasets: ["domain", "importers", "table"],
  exporters: ["domain"],
  cartography: ["domain"],
  figures: ["domain", "gazetteer", "i18n", "cartography", "engine/engine", "engine/questions"],
  state: ["domain", "i18n", "gazetteer", "counting", "importers", "table", "filters", "engine", "datasets", "cartography"],
  views: [
    "state", "figures", "cartography", "exporters", "engine/engine", "engine/questions", "filters", "gazetteer", "counting", "importers",
    "domain", "i18n", "ui", "views/parts",
  ],
  ui: ["i18n"],
};

/** Rooms that run in Node and in a worker: neither React nor Leaflet nor the DOM. */
export const plainRooms: ReadonlySet<string> = new Set([
  "domain", "i18n", "gazetteer", "counting", "importers", "table", "filters", "engine", "datasets", "exporters", "cartography",
]);

/** What stands outside every room. */
export const topLevel: readonly RegExp[] = [/^(main|App|Page)\.tsx$/, /^[\w-]+\.css$/, /^README\.md$/, /^architecture\.test\.ts$/];

/** The room of a file; `views/map` for a view; null at the top level. */
export function roomOf(path: string): string | null {
  const [room = "", ...rest] = path.split("/");
  if (rest.length === 0) return null;
  return room === "views" ? `views/${rest.length > 1 ? rest[0] : ""}` : room;
}
