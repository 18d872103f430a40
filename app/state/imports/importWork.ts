import type { DatasetChanges } from "../../datasets/importing/changes";
import type { ImportJob } from "../../datasets/importing/importJob";
import type { DatasetStore, DatasetToStore, Kept, StoredDataset } from "../../datasets/store/datasetStore";
import type { Day } from "../../domain/day";
import type { Mapping } from "../../importers/mapped/mapping";
import type { IncidentTable } from "../../table/table";
import type { Brought } from "../importDesk";
import { firstChoices, headerKeyOf } from "./firstChoices";
import type { ImportEvent, ImportStep } from "./importSteps";
import { olderVersion } from "./olderVersion";
import type { QueuedFile } from "./queuedFile";

/** Does what a file's step asks for, and tells of it by events. Rejects with what went wrong. */
export type ImportWork = (file: QueuedFile, all: readonly QueuedFile[], job: () => ImportJob, tell: (event: ImportEvent) => void) => Promise<void>;

/** What the work needs of the page around it. */
export interface ImportSurroundings {
  store(): Promise<DatasetStore>;
  keep(dataset: DatasetToStore): Promise<Kept>;
  /** Opens these data sets together and shows them. */
  show(ids: readonly string[]): Promise<void>;
  /** Told of what was kept, while its columns are at hand. */
  onKept(dataset: StoredDataset, stored: DatasetToStore): void;
  hash(file: Brought): Promise<string>;
  changes(before: IncidentTable, after: IncidentTable): Promise<DatasetChanges>;
  today(): Day;
  /** Milliseconds. */
  now(): number;
}

export function importWork(around: ImportSurroundings): ImportWork {
  const { now } = around;
  return async ({ step, brought, batch, id }, all, job, tell) => {
    /** Data sets of the files that were brought at once with this one. */
    const broughtBeside = () => all.flatMap((file) => (file.batch === batch && file.id !== id && file.step.kind === "done" ? file.step.dataset.id : []));
    switch (step.kind) {
      case "looking":
        return look(step, brought, job(), tell);
      case "reading": {
        const read = await job().read(step.choices, (progress) => tell({ kind: "progress", progress, now: now() }));
        const isNew = step.plan.replaces === null && !step.plan.readsAgain;
        const older = isNew ? await olderVersion(await around.store(), read, broughtBeside()) : null;
        return tell({ kind: "was-read", read, older });
      }
      case "comparing": {
        const older = await (await around.store()).open(step.older.id).catch(() => null);
        // What is damaged, or was removed in another tab, cannot be compared: the file is kept beside it.
        if (!older) return tell({ kind: "keep", replaces: false });
        return tell({ kind: "compared", changes: await around.changes(older.table, step.read.dataset.table) });
      }
      case "storing": {
        const { dataset, trouble } = await keep(step);
        await around.show([...new Set([...broughtBeside(), dataset.id])]);
        return tell({ kind: "stored", dataset, trouble: trouble?.reason ?? null });
      }
      case "waiting":
      case "known":
      case "choosing":
      case "changed":
      case "done":
      case "failed":
      case "left":
    }
  };

  async function look({ plan, chosen, before }: ImportStep & { kind: "looking" }, brought: Brought, job: ImportJob, tell: (event: ImportEvent) => void): Promise<void> {
    const store = await around.store();
    const same = plan.readsAgain || before ? null : await sameFile(store, brought);
    if (same) return tell({ kind: "found-same", dataset: same });
    const probed = await job.probe(chosen);
    const key = headerKeyOf(probed);
    const remembered: Mapping | null = key === null ? null : await store.mapping(key).catch(() => null);
    tell({ kind: "looked", looked: { plan, probed, ...firstChoices(probed, brought, around.today(), remembered, before) }, now: now() });
  }

  /** Asks for the bytes of the file only where there is another of its size. */
  async function sameFile(store: DatasetStore, brought: Brought): Promise<StoredDataset | null> {
    const kept = await store.list().catch(() => []);
    if (!kept.some(({ files }) => files.some(({ size }) => size === brought.blob.size))) return null;
    const hash = await around.hash(brought);
    return hash === "" ? null : store.findByHash(hash);
  }

  async function keep({ read: { dataset: { description, table }, report }, choices, probed, plan }: ImportStep & { kind: "storing" }): Promise<Kept> {
    const given: DatasetToStore = { description, table, report, importedAt: around.today(), replaces: plan.replaces };
    const kept = await around.keep(given);
    const key = headerKeyOf(probed);
    // What is remembered is a convenience: without it the data set is there all the same.
    if (key !== null && choices.mapping) await (await around.store()).keepMapping(key, choices.mapping).catch(() => undefined);
    around.onKept(kept.dataset, given);
    return kept;
  }
}
