import { readFile, writeFile } from "node:fs/promises";
import type { FolderServer } from "./folderServer";
import type { RecordedIncident } from "./records";

interface AtlasDocument {
  readonly incidents: readonly RecordedIncident[];
  readonly [list: string]: unknown;
}

/** The title by which a test finds an incident again. */
export function titleOf(index: number): string {
  return `Made-up incident ${String(index).padStart(6, "0")}`;
}

/**
 * Lists a data set `many` beside the shipped one: so many incidents of known governorates and vague places, made of shipped ones, one
 * a day, with one claim each. Incident `n` has `n` killed, every tenth none stated.
 */
export function writeManyIncidents(server: FolderServer, count: number): Promise<void> {
  return writeIncidents(server, "many", count, madeUp);
}

/** The same as a data set `scattered`, exactly placed around some hundred points. */
export function writeScatteredIncidents(server: FolderServer, count: number): Promise<void> {
  return writeIncidents(server, "scattered", count, (models, index) => {
    const [row, column] = [index % 11, Math.floor(index / 11) % 13];
    const near = ((index * 7) % 41) / 400;
    return {
      ...madeUp(models, index), title: `Scattered incident ${index}`,
      place: { ...models[index % models.length]?.place, lat: 31.5 + row * 0.4 + near, lon: 38.5 + column * 0.6 - near, precision: "exact" },
    };
  });
}

type MakeIncident = (models: readonly RecordedIncident[], index: number) => object;

/** Lists a data set beside the shipped one. */
async function writeIncidents(server: FolderServer, id: string, count: number, make: MakeIncident): Promise<void> {
  const shipped = JSON.parse(await readFile(server.fileOf("datasets/atlas.json"), "utf8")) as AtlasDocument;
  const models = shipped.incidents.filter(({ place, claims }) => place.governorate !== null && claims.length > 0);
  const incidents = Array.from({ length: count }, (_, index) => make(models, index));
  const document = { ...shipped, id, title: id, incidents };
  await writeFile(server.fileOf(`datasets/${id}.json`), JSON.stringify(document));
  const list = JSON.parse(await readFile(server.fileOf("datasets/index.json"), "utf8")) as readonly object[];
  await writeFile(server.fileOf("datasets/index.json"), JSON.stringify([...list, { ...list[0], id, title: id, file: `${id}.json`, rows: count }]));
}

function madeUp(models: readonly RecordedIncident[], index: number): object {
  const model = models[index % models.length];
  const [claim, source] = [model?.claims[0], model?.sources[0]];
  if (!model || !claim || !source) throw new Error("No shipped incident with a claim");
  return {
    ...model, id: `made-up-${index}`, title: titleOf(index), summary: "Made up.", related: [], statements: [],
    start: new Date(Date.UTC(2012, 0, 1 + (index % 5_000))).toISOString().slice(0, 10), end: null,
    place: { ...model.place, lat: null, lon: null, precision: "governorate" },
    sources: [source],
    claims: [{ ...claim, source: source.id, outcome: "killed", count: index % 10 === 0 ? null : index, low: null, high: null, bound: index % 10 === 0 ? "unknown" : "exact", scope: null, notCounted: null }],
  };
}
