import type { Dictionaries } from "../../domain/dictionaries";
import type { Incident } from "../../domain/incident";
import { createMemoryEngine } from "../../engine/memory/memoryEngine";
import type { DatasetDescription } from "../../importers/importer";
import { useAtlasQuery, shippedDataset, type Atlas } from "../../state/atlas";
import { aDay } from "../aDay";
import { smallWorld } from "../conformance/smallWorld";
import { largeNumbers } from "../figureTester/largeNumbers";
import { manyHeld, manyHeldDictionaries } from "../figureTester/manyHeld";
import { tableOf } from "../tableOf";
import type { World } from "./example";

/** What an example is drawn from; undefined until the shipped records are there. */
export function useWorld(world: World): Atlas | undefined {
  const { data, error } = useAtlasQuery(shippedDataset);
  if (error) throw error;
  return world === "atlas" ? data : made[world];
}

const made: Readonly<Record<Exclude<World, "atlas">, Atlas>> = {
  small: madeUp("small", "Six awkward incidents", smallWorld()),
  large: madeUp("large", "Incidents with more killed than any has had", largeNumbers()),
  held: madeUp("held", "Incidents at a prison that never was", manyHeld(), manyHeldDictionaries()),
};

function madeUp(id: string, title: string, incidents: readonly Incident[], dictionaries?: Dictionaries): Atlas {
  const description: DatasetDescription = {
    id, title, licence: "MIT", citation: "Incidents made up to be looked at", sample: "curated", date: aDay("2022-03-02"),
  };
  const table = tableOf(incidents, dictionaries);
  return { dataset: { description, table, issues: [] }, parts: [description], engine: createMemoryEngine(id, table) };
}
