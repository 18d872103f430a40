import { describe, expect, test, vi } from "vitest";
import type { ImportJob } from "../../datasets/importing/importJob";
import { createSessionStore } from "../../datasets/store/sessionStore";
import { ImportFailure } from "../../importers/importFailure";
import { aDay } from "../../testing/aDay";
import { anImportReport } from "../../testing/anImportReport";
import { someLooked } from "../../testing/someLooked";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import type { Brought } from "../importDesk";
import { createImportQueue, type ImportQueue } from "./importQueue";
import { importWork } from "./importWork";

const table = tableOf(syntheticIncidents(1, 20));

function brought(name: string, text: string): Brought {
  return { name, blob: new Blob([text]), modified: null };
}

/** A queue whose files are read by what the test says; the hash of a file is its text. */
function given(importer: string, fail: (name: string) => Error | null = () => null) {
  const store = createSessionStore();
  const shown: (readonly string[])[] = [];
  const ended = vi.fn<() => void>();
  const job = (blob: Blob, name: string): ImportJob => ({
    probe: async () => someLooked({ importer }).probed,
    async read({ title, released }) {
      const error = fail(name);
      if (error) throw error;
      const description = { id: title, title, licence: "", citation: "", date: released, sample: "census" } as const;
      return { dataset: { description, table, issues: [] }, report: anImportReport({ file: name, size: blob.size, hash: await blob.text(), importer }) };
    },
    end: ended,
  });
  const work = importWork({
    store: async () => store,
    keep: (dataset) => store.put(dataset),
    show: async (ids) => void shown.push(ids),
    onKept: () => undefined,
    hash: ({ blob }) => blob.text(),
    changes: async () => ({ added: 0, removed: 0, changed: 0, same: 0, fields: [] }),
    today: () => aDay("2026-03-02"),
    now: () => 0,
  });
  return { queue: createImportQueue(work, job), store, shown, ended };
}

async function until(queue: ImportQueue, id: number, kind: string): Promise<void> {
  await vi.waitFor(() => expect(queue.files()[id]?.step.kind).toBe(kind));
}

describe("files brought in", () => {
  test("are read one after the other, and those that came at once are shown together", async () => {
    const { queue, store, shown, ended } = given("acled");
    queue.add([brought("one.csv", "1"), brought("two.csv", "22")]);
    expect(queue.files().map(({ step }) => step.kind)).toEqual(["looking", "waiting"]);
    await until(queue, 0, "done");
    await until(queue, 1, "done");
    expect(shown).toEqual([["one"], ["one", "two"]]);
    expect((await store.list()).map(({ title }) => title)).toEqual(["one", "two"]);
    expect(ended).toHaveBeenCalledTimes(2);
  });

  test("a failure is told, and the next is read", async () => {
    const { queue } = given("acled", (name) => (name === "bad.csv" ? new ImportFailure("no-rows", "", "at least one record") : null));
    queue.add([brought("bad.csv", "1"), brought("good.csv", "22")]);
    await until(queue, 0, "failed");
    expect(queue.files()[0]?.step).toMatchObject({ trouble: { by: "file", code: "no-rows" } });
    await until(queue, 1, "done");
  });

  test("the same bytes are known again, and may take the place of what was read of them", async () => {
    const { queue, store } = given("acled");
    queue.add([brought("one.csv", "1")]);
    await until(queue, 0, "done");
    queue.add([brought("renamed.csv", "1")]);
    await until(queue, 1, "known");
    expect(queue.files()[1]?.step).toMatchObject({ dataset: { title: "one" } });
    queue.send(1, { kind: "read-again", replaces: "one" });
    await until(queue, 1, "done");
    expect((await store.list()).map(({ title }) => title)).toEqual(["renamed"]);
  });

  test("with the ids of what was brought before may be a newer version of it", async () => {
    const { queue, store } = given("acled");
    queue.add([brought("one.csv", "1")]);
    await until(queue, 0, "done");
    queue.add([brought("two.csv", "22")]);
    await until(queue, 1, "changed");
    queue.send(1, { kind: "keep", replaces: false });
    await until(queue, 1, "done");
    expect(await store.list()).toHaveLength(2);
  });

  test("a newer version of the same name replaces the old one where the reader says so", async () => {
    const { queue, store } = given("acled");
    queue.add([brought("one.csv", "1")]);
    await until(queue, 0, "done");
    queue.add([brought("one.csv", "2 newer")]);
    await until(queue, 1, "changed");
    queue.send(1, { kind: "keep", replaces: true });
    await until(queue, 1, "done");
    expect(await store.list()).toHaveLength(1);
  });
});

describe("a data set that is kept but can no longer be read", () => {
  test.each(["acled", "mapped"])("does not stand in the way of another file of its format (%s)", async (importer) => {
    const { queue, store } = given(importer);
    queue.add([brought("one.csv", "1")]);
    await readAsFound(queue, 0);
    store.open = async () => Promise.reject(new Error("It is cut short"));
    store.report = store.open as never;
    queue.add([brought("two.csv", "22"), brought("one.csv", "newer")]);
    await readAsFound(queue, 1);
    await readAsFound(queue, 2);
    expect((await store.list()).map(({ title }) => title)).toEqual(["one", "one", "two"]);
  });

  async function readAsFound(queue: ImportQueue, id: number): Promise<void> {
    await vi.waitFor(() => expect(queue.files()[id]?.step.kind).toMatch(/choosing|done/));
    queue.send(id, { kind: "read", now: 0 });
    await until(queue, id, "done");
  }
});

test("what columns stand for is remembered for a file with the same header", async () => {
  const { queue } = given("mapped");
  queue.add([brought("one.csv", "1")]);
  await until(queue, 0, "choosing");
  const step = queue.files()[0]?.step;
  if (step?.kind !== "choosing") return expect.fail("The file does not wait for its columns");
  const { choices, isRemembered } = step;
  expect(isRemembered).toBe(false);
  const mapping = { columns: { start: 0 }, dayOrder: "month-day", decimal: "." } as const;
  queue.send(0, { kind: "choose", choices: { ...choices, mapping } });
  queue.send(0, { kind: "read", now: 0 });
  await until(queue, 0, "done");
  queue.add([brought("two.csv", "22")]);
  await until(queue, 1, "choosing");
  expect(queue.files()[1]?.step).toMatchObject({ isRemembered: true, choices: { mapping } });
});

test("a file that is looked at is looked at anew where the reader changes how; what was found meanwhile is not heard", async () => {
  const { queue, ended } = given("mapped");
  queue.add([brought("one.csv", "1")]);
  await until(queue, 0, "choosing");
  queue.send(0, { kind: "look-again", chosen: { delimiter: ";" } });
  queue.send(0, { kind: "look-again", chosen: { encoding: "windows-1256" } });
  expect(queue.files()[0]?.step).toMatchObject({ kind: "looking", chosen: { delimiter: ";", encoding: "windows-1256" } });
  expect(ended).toHaveBeenCalledOnce();
  const step = queue.files()[0]?.step;
  if (step?.kind !== "looking" || !step.before) return expect.fail("The file is not looked at once more");
  queue.send(0, { kind: "choose", choices: { ...step.before.choices, title: "Typed meanwhile" } });
  await until(queue, 0, "choosing");
  expect(queue.files()[0]?.step).toMatchObject({ choices: { title: "Typed meanwhile" } });
});

test("what a file that was left is still told of is not heard", async () => {
  const { queue, store, ended } = given("acled");
  queue.subscribe(() => {
    if (queue.files()[0]?.step.kind === "reading") queue.send(0, { kind: "leave" });
  });
  queue.add([brought("one.csv", "1")]);
  await until(queue, 0, "left");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(queue.files()[0]?.step).toEqual({ kind: "left" });
  expect(ended).toHaveBeenCalledOnce();
  expect(await store.list()).toEqual([]);
});
