import * as duckdb from "@duckdb/duckdb-wasm";
import bundle from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import worker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { clauseInterval, clauseIntervals, clausePoint, Coordinator, makeClient, Selection, wasmConnector } from "@uwdata/mosaic-core";
import { count, Query, sql, sum } from "@uwdata/mosaic-sql";
import { fetchRows } from "./rows.mjs";

/*
 * Mosaic over DuckDB-WASM: the query alone, nothing is drawn. Seven clients group count and sum; the period is a selection of two
 * intervals, told at the precision of a day, so that Mosaic may build its own tables of it.
 */
const groupings = {
  month: sql`datesub('month', DATE '1970-01-01', DATE '1970-01-01' + "start")`,
  year: sql`year(DATE '1970-01-01' + "start")`,
  kind: "kind", governorate: "governorate", country: "country", side: "side", precision: "precision",
};

let coordinator = null;
const selection = Selection.intersect();
const sources = { period: {}, kind: {}, governorate: {} };
let span = null;
let waiting = [];
let answered = { shown: 0, killed: 0 };

/** A promise of all seven answers to what is asked next. */
function answers() {
  return new Promise((resolve, reject) => {
    let left = Object.keys(groupings).length;
    waiting = { got: () => (left -= 1) === 0 && resolve(answered), failed: reject };
  });
}

function connect(name, key) {
  makeClient({
    coordinator, selection,
    query: (filter) => Query.from("incidents").select({ key, count: count(), sum: sum("killed") }).groupby("key").where(filter),
    queryResult(data) {
      if (name === "year") answered = totals(data);
      waiting.got();
    },
    queryError: (error) => waiting.failed(error),
  });
}

function totals(data) {
  let [shown, killed] = [0, 0];
  for (const row of data) {
    shown += Number(row.count);
    killed += Number(row.sum ?? 0);
  }
  return { shown, killed };
}

async function ask(clause) {
  const all = answers();
  selection.update(clause);
  return all;
}

window.peer = {
  async load(address) {
    const columns = await fetchRows(address);
    const begun = performance.now();
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
    await db.instantiate(bundle);
    const connection = await db.connect();
    const ipc = tableToIPC(tableFromArrays(columns), { format: "stream" });
    await connection.insertArrowFromIPCStream(ipc, { name: "given", create: true });
    await connection.query(`CREATE TABLE incidents AS SELECT * REPLACE (nullif(killed, -1) AS killed) FROM given`);
    await connection.query("DROP TABLE given");
    coordinator = new Coordinator(wasmConnector({ duckdb: db, connection }));
    span = { start: extent(columns.start), end: extent(columns.end) };
    const first = answers();
    for (const [name, key] of Object.entries(groupings)) connect(name, key);
    await first;
    return { build: performance.now() - begun };
  },
  period: (from, to) =>
    ask(
      clauseIntervals(["start", "end"], [[span.start[0], to], [from, span.end[1]]], {
        source: sources.period,
        scales: [span.start, span.end].map(([low, high]) => ({ type: "linear", domain: [low, high], range: [0, high - low] })),
      }),
    ),
  wholePeriod: () => ask(clauseInterval("start", null, { source: sources.period })),
  only: (name, code) => ask(clausePoint(name, code === null ? undefined : code, { source: sources[name] })),
};

function extent(column) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
