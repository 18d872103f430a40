import { parseDay, type Day } from "../../domain/day";
import { createMemoryEngine } from "../../engine/memory/memoryEngine";
import type { DatasetDescription } from "../../importers/importer";
import { useAtlasQuery, shippedDataset, type Atlas } from "../../state/atlas";
import { smallWorld } from "../conformance/smallWorld";
import { tableOf } from "../tableOf";
import type { World } from "./example";

/** What an example is drawn from; undefined until the shipped records are there. */
export function useWorld(world: World): Atlas | undefined {
  const { data, error } = useAtlasQuery(shippedDataset);
  if (error) throw error;
  return world === "atlas" ? data : small;
}

const table = tableOf(smallWorld());

const description: DatasetDescription = {
  id: "small", title: "Six awkward incidents", licence: "MIT", citation: "Six incidents made up to be looked at", sample: "curated",
  date: (parseDay("2022-03-02") ?? 0) as Day,
};

const small: Atlas = {
  dataset: { description, table, issues: [] },
  parts: [description],
  engine: createMemoryEngine("small", table),
};
