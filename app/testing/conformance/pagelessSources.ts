import { expect, test } from "vitest";
import { basis } from "../../engine/questions/basis";
import { sources } from "../../engine/questions/sources";
import type { PublisherId, SourceId } from "../../domain/identifiers";
import { mergedTable } from "../../table/merge/mergeTables";
import { aDay } from "../aDay";
import { anIncident } from "../anIncident";
import { tableOf } from "../tableOf";
import { ask, viewOf, type MakeEngine } from "./askEngine";

/** A source without an address is no page, in one data set and in several. */
export function pagelessSources(make: MakeEngine): void {
  const source = (id: string, publisher: string, url: string) => ({ id: id as SourceId, publisher: publisher as PublisherId, date: aDay("2022-01-21"), url });
  const part = (id: string) => tableOf([
    anIncident({ id: `${id}-1`, sources: [source("s1", "gazette", ""), source("s2", "digest", "https://example.org/1")] }),
    anIncident({ id: `${id}-2`, sources: [source("s1", "digest", ""), source("s2", "digest", `https://example.org/${id}`)] }),
    anIncident({ id: `${id}-3`, sources: [source("s1", "gazette", "")] }),
  ]);
  const tables = { one: part("a"), two: mergedTable([{ id: "a", table: part("a") }, { id: "b", table: part("b") }]) };

  test.each(["one", "two"] as const)("sources without an address are no pages: %s data sets", async (name) => {
    const engine = make(name, tables[name]);
    const pages = name === "one" ? 2 : 3;
    const counted = { pages, publishers: [{ publisher: { id: "digest" }, pages }] };
    for (const asOf of [null, aDay("2023-01-01")]) expect(await ask(engine, sources, null, viewOf({ asOf }), null)).toMatchObject(counted);
    expect(await ask(engine, basis, null, viewOf({}), null)).toMatchObject(counted);
  });
}
