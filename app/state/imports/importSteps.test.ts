import { describe, expect, test } from "vitest";
import type { ImportedFile } from "../../datasets/importing/importFile";
import { aDay } from "../../testing/aDay";
import { anImportReport } from "../../testing/anImportReport";
import { aStoredDataset } from "../../testing/aStoredDataset";
import { someLooked } from "../../testing/someLooked";
import { syntheticIncidents } from "../../testing/syntheticIncidents";
import { tableOf } from "../../testing/tableOf";
import { isOver, stepAfter, type ImportEvent, type ImportStep } from "./importSteps";

const description = { id: "mine", title: "Mine", licence: "", citation: "", date: aDay("2026-03-01"), sample: "census" } as const;
const read: ImportedFile = { dataset: { description, table: tableOf(syntheticIncidents(1, 3)), issues: [] }, report: anImportReport() };
const dataset = aStoredDataset();
const changes = { added: 1, removed: 0, changed: 0, same: 0, fields: [] };
const known = someLooked({ importer: "acled" });
const unknown = someLooked({ importer: "mapped" });

function after(events: readonly ImportEvent[], from: ImportStep = { kind: "waiting" }): ImportStep {
  return events.reduce(stepAfter, from);
}

const begin: ImportEvent = { kind: "begin" };

describe("a file on its way", () => {
  test("of a known format is read at once, kept and done", () => {
    expect(after([begin, { kind: "looked", looked: known, now: 5 }])).toMatchObject({ kind: "reading", began: 5, progress: null });
    const stored = after([begin, { kind: "looked", looked: known, now: 5 }, { kind: "was-read", read, older: null }]);
    expect(stored).toMatchObject({ kind: "storing", read });
    const done = stepAfter(stored, { kind: "stored", dataset, trouble: "full" });
    expect(done).toMatchObject({ kind: "done", dataset, trouble: "full" });
    expect(done).not.toHaveProperty("read");
  });

  test("of no known format waits for the reader, who may change how it is read", () => {
    const choosing = after([begin, { kind: "looked", looked: unknown, now: 5 }]);
    expect(choosing.kind).toBe("choosing");
    const changed = stepAfter(choosing, { kind: "choose", choices: { ...unknown.choices, title: "Other" } });
    expect(changed).toMatchObject({ kind: "choosing", choices: { title: "Other" } });
    expect(stepAfter(changed, { kind: "read", now: 9 })).toMatchObject({ kind: "reading", began: 9, choices: { title: "Other" } });
    const again = stepAfter(changed, { kind: "look-again", chosen: { delimiter: ";" } });
    expect(again).toMatchObject({ kind: "looking", chosen: { delimiter: ";" }, before: { choices: { title: "Other" } }, plan: { asksFirst: true } });
    expect(stepAfter(again, { kind: "looked", looked: { ...known, plan: { ...known.plan, asksFirst: true } }, now: 9 }).kind).toBe("choosing");
  });

  test("that was read before is read again only as the reader says", () => {
    const same = after([begin, { kind: "found-same", dataset }]);
    expect(same).toEqual({ kind: "known", dataset });
    expect(stepAfter(same, { kind: "read-again", replaces: "mine" })).toMatchObject({ kind: "looking", plan: { readsAgain: true, replaces: "mine" } });
  });

  test("that may be a newer version shows what changed, and takes the old one's place only where that is said", () => {
    const comparing = after([begin, { kind: "looked", looked: known, now: 5 }, { kind: "was-read", read, older: dataset }]);
    const changed = stepAfter(comparing, { kind: "compared", changes });
    expect(changed).toMatchObject({ kind: "changed", older: dataset, changes });
    expect(stepAfter(changed, { kind: "keep", replaces: true })).toMatchObject({ kind: "storing", plan: { replaces: "mine" } });
    expect(stepAfter(changed, { kind: "keep", replaces: false })).toMatchObject({ kind: "storing", plan: { replaces: null } });
  });

  test("once done is read differently in its own place, with what was chosen", () => {
    const done: ImportStep = { ...known, kind: "done", dataset, trouble: null };
    expect(stepAfter(done, { kind: "differently" })).toMatchObject({
      kind: "looking", before: known, chosen: { importer: "acled", encoding: "utf-8" }, plan: { asksFirst: true, readsAgain: true, replaces: "mine" },
    });
  });
});

describe("what goes wrong", () => {
  const trouble = { by: "page", message: "gone" } as const;

  test("ends a file at any step, and leaves what was known of it", () => {
    const reading = after([begin, { kind: "looked", looked: known, now: 5 }]);
    expect(stepAfter(reading, { kind: "failed", trouble })).toEqual({ kind: "failed", looked: known, trouble });
    expect(after([begin, { kind: "failed", trouble }])).toEqual({ kind: "failed", looked: null, trouble });
  });

  test("a file without anything known of it cannot be read differently", () => {
    const failed: ImportStep = { kind: "failed", looked: null, trouble };
    expect(stepAfter(failed, { kind: "differently" })).toBe(failed);
  });
});

test("a file that is being kept can no longer be called off", () => {
  const storing = after([begin, { kind: "looked", looked: known, now: 5 }, { kind: "was-read", read, older: null }]);
  expect(storing.kind).toBe("storing");
  expect(stepAfter(storing, { kind: "leave" })).toBe(storing);
});

test("what comes too late, or makes no sense at a step, changes nothing", () => {
  const left = after([begin, { kind: "leave" }]);
  expect(left).toEqual({ kind: "left" });
  const late: readonly ImportEvent[] = [
    begin, { kind: "looked", looked: known, now: 1 }, { kind: "was-read", read, older: null }, { kind: "stored", dataset, trouble: null },
    { kind: "failed", trouble: { by: "page", message: "late" } }, { kind: "leave" }, { kind: "progress", progress: { bytes: 1, of: 2, records: 3 }, now: 4 },
  ];
  for (const event of late) expect(stepAfter(left, event), event.kind).toBe(left);
  expect(isOver(left)).toBe(true);
  expect(isOver({ kind: "waiting" })).toBe(false);
});
