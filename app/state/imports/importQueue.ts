import type { ImportJob } from "../../datasets/importing/importJob";
import type { Brought } from "../importDesk";
import { isOver, needsJob, stepAfter, type ImportEvent, type ImportStep } from "./importSteps";
import { importTroubleOf } from "./importTrouble";
import type { ImportWork } from "./importWork";
import type { QueuedFile } from "./queuedFile";

/** Files that are read one after the other, and what has become of each. */
export interface ImportQueue {
  files(): readonly QueuedFile[];
  subscribe(listener: () => void): () => void;
  add(files: readonly Brought[]): void;
  /** What the reader does with a file. */
  send(id: number, event: ImportEvent): void;
}

/** `work`: what is to be done at a step; it tells of it by events, of which those that come too late are not heard. */
export function createImportQueue(work: ImportWork, jobOf: (blob: Blob, name: string) => ImportJob): ImportQueue {
  const listeners = new Set<() => void>();
  const jobs = new Map<number, ImportJob>();
  /** Counts the steps of a file, so that work for a step that is over is not heard. */
  const turns = new Map<number, number>();
  let files: readonly QueuedFile[] = [];
  let batches = 0;

  const send = (id: number, event: ImportEvent): void => {
    const file = files.find((each) => each.id === id);
    const step = file && stepAfter(file.step, event);
    if (!file || step === file.step || !step) return;
    const next = { ...file, step };
    files = files.map((each) => (each.id === id ? next : each));
    for (const listener of listeners) listener();
    if (step.kind === file.step.kind && !isOtherLook(step, file.step)) return;
    if (step.kind === file.step.kind) end(id);
    turns.set(id, (turns.get(id) ?? 0) + 1);
    // Its worker holds half of what the file takes.
    if (!needsJob(step)) end(id);
    if (isOver(step)) beginNext();
    else void start(next);
  };

  const end = (id: number): void => {
    jobs.get(id)?.end();
    jobs.delete(id);
  };

  const start = async (file: QueuedFile): Promise<void> => {
    const { id, brought: { blob, name } } = file;
    const turn = turns.get(id);
    const tell = (event: ImportEvent): void => {
      if (turns.get(id) === turn) send(id, event);
    };
    const job = (): ImportJob => {
      const made = jobs.get(id) ?? jobOf(blob, name);
      jobs.set(id, made);
      return made;
    };
    try {
      await work(file, files, job, tell);
    } catch (error) {
      tell({ kind: "failed", trouble: importTroubleOf(error) });
    }
  };

  const beginNext = (): void => {
    const next = files.find(({ step }) => !isOver(step));
    if (next?.step.kind === "waiting") send(next.id, { kind: "begin" });
  };

  return {
    files: () => files,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(brought) {
      if (brought.length === 0) return;
      batches += 1;
      files = [...files, ...brought.map((each, index): QueuedFile => ({ id: files.length + index, brought: each, batch: batches, step: { kind: "waiting" } }))];
      for (const listener of listeners) listener();
      beginNext();
    },
    send,
  };
}

/** Whether the reader wants the file looked at in another way while it is looked at. */
function isOtherLook(step: ImportStep, last: ImportStep): boolean {
  return step.kind === "looking" && last.kind === "looking" && step.chosen !== last.chosen;
}
