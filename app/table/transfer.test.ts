import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { createPlainEngine } from "../engine/plain/plainEngine";
import { facets } from "../engine/questions/facets";
import { killedOverTime } from "../engine/questions/killedOverTime";
import { page } from "../engine/questions/page";
import { spots } from "../engine/questions/spots";
import { shippedTable, tableOf } from "../testing/tableOf";
import { syntheticIncidents } from "../testing/syntheticIncidents";
import { buffersOf } from "./buffers";
import { readIncident } from "./readIncident";
import type { IncidentTable } from "./table";

const view = { filters: {}, rule: "range", asOf: null };

describe("a table that has been to a worker and back, its columns handed over and not copied", () => {
  test.each([
    ["shipped", shippedTable],
    ["synthetic", () => tableOf(syntheticIncidents(5, 400))],
  ])("%s: says the same as before", async (_name, make) => {
    const before = await answersOf(make());
    const table = make();
    const returned = await thereAndBack(table);
    expect(table.start.byteLength).toBe(0);
    expect(await answersOf(returned)).toEqual(before);
  });
});

async function answersOf(table: IncidentTable) {
  const engine = createPlainEngine("test", table);
  return {
    incidents: Array.from({ length: table.rows }, (_, row) => readIncident(table, row)),
    facets: (await engine.ask(facets, null, { ...view, filters: { q: "al" } })).within(null),
    spots: (await engine.ask(spots, null, view)).within(null),
    killed: (await engine.ask(killedOverTime, null, view)).within(null),
    page: (await engine.ask(page, { sort: "killed", descending: true, offset: 0, limit: 50 }, view)).within(null),
  };
}

/** Sends the table to a real worker, which hands it back. */
async function thereAndBack(table: IncidentTable): Promise<IncidentTable> {
  const echo = `
    import("node:worker_threads").then(({ parentPort }) =>
      parentPort.once("message", ({ table, buffers }) => parentPort.postMessage(table, buffers)));
  `;
  const worker = new Worker(echo, { eval: true });
  const answer = once(worker, "message");
  const buffers = buffersOf(table);
  worker.postMessage({ table, buffers }, buffers);
  const [returned] = (await answer) as [IncidentTable];
  await worker.terminate();
  return returned;
}
