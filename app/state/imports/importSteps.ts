import type { ImportChoices } from "../../datasets/importing/choices";
import type { DatasetChanges } from "../../datasets/importing/changes";
import type { ImportedFile, ImportProgress } from "../../datasets/importing/importFile";
import type { ProbeChoices, ProbedFile } from "../../datasets/importing/probeFile";
import type { StoredDataset } from "../../datasets/store/datasetStore";
import type { StoreReason } from "../../datasets/store/storeError";
import type { ImportTrouble } from "./importTrouble";

/** What the reader has said of a file besides how it is to be read. */
export interface Plan {
  /** Whether the reader wants to see how it will be read, even in a format that is known. */
  readonly asksFirst: boolean;
  /** Whether it is to be read although the same file was read before. */
  readonly readsAgain: boolean;
  /** Id of the data set whose place it takes. */
  readonly replaces: string | null;
}

/** What is known of a file from its beginning, and how it is to be read. */
export interface Looked {
  readonly plan: Plan;
  readonly probed: ProbedFile;
  readonly choices: ImportChoices;
  /** Whether what its columns stand for was chosen for a file with the same header. */
  readonly isRemembered: boolean;
}

/** Where a file is on its way. `known`, `choosing` and `changed` wait for the reader. */
export type ImportStep =
  | { readonly kind: "waiting" }
  | { readonly kind: "looking"; readonly plan: Plan; readonly chosen: ProbeChoices; readonly before: Looked | null }
  | { readonly kind: "known"; readonly dataset: StoredDataset }
  | ({ readonly kind: "choosing" } & Looked)
  /** `began` and `now`: milliseconds. */
  | ({ readonly kind: "reading"; readonly progress: ImportProgress | null; readonly began: number; readonly now: number } & Looked)
  | ({ readonly kind: "comparing"; readonly read: ImportedFile; readonly older: StoredDataset } & Looked)
  | ({ readonly kind: "changed"; readonly read: ImportedFile; readonly older: StoredDataset; readonly changes: DatasetChanges } & Looked)
  | ({ readonly kind: "storing"; readonly read: ImportedFile } & Looked)
  /** `trouble`: why it is kept no longer than the page is open. */
  | ({ readonly kind: "done"; readonly dataset: StoredDataset; readonly trouble: StoreReason | null } & Looked)
  | { readonly kind: "failed"; readonly looked: Looked | null; readonly trouble: ImportTrouble }
  | { readonly kind: "left" };

/** What happens to a file: what the reader does, and what comes of the work on it. */
export type ImportEvent =
  | { readonly kind: "begin" }
  | { readonly kind: "found-same"; readonly dataset: StoredDataset }
  | { readonly kind: "read-again"; readonly replaces: string | null }
  | { readonly kind: "looked"; readonly looked: Looked; readonly now: number }
  | { readonly kind: "choose"; readonly choices: ImportChoices }
  | { readonly kind: "look-again"; readonly chosen: ProbeChoices }
  | { readonly kind: "read"; readonly now: number }
  | { readonly kind: "progress"; readonly progress: ImportProgress; readonly now: number }
  | { readonly kind: "was-read"; readonly read: ImportedFile; readonly older: StoredDataset | null }
  | { readonly kind: "compared"; readonly changes: DatasetChanges }
  | { readonly kind: "keep"; readonly replaces: boolean }
  | { readonly kind: "stored"; readonly dataset: StoredDataset; readonly trouble: StoreReason | null }
  | { readonly kind: "failed"; readonly trouble: ImportTrouble }
  | { readonly kind: "leave" }
  | { readonly kind: "differently" };

const firstPlan: Plan = { asksFirst: false, readsAgain: false, replaces: null };

/** Whether nothing more happens to a file by itself. */
export function isOver({ kind }: ImportStep): boolean {
  return kind === "done" || kind === "failed" || kind === "left";
}

/** Whether the file itself may still be looked at or read; "known" comes before it is. */
export function needsJob({ kind }: ImportStep): boolean {
  return kind === "looking" || kind === "choosing" || kind === "reading";
}

/** The step after something happened; the very same where it means nothing at that step, as what comes late. */
export function stepAfter(step: ImportStep, event: ImportEvent): ImportStep {
  // What is being kept is kept: to say that it was called off would be untrue.
  if (event.kind === "leave") return isOver(step) || step.kind === "storing" ? step : { kind: "left" };
  if (event.kind === "failed") return isOver(step) ? step : { kind: "failed", looked: lookedOf(step), trouble: event.trouble };
  switch (step.kind) {
    case "waiting":
      return event.kind === "begin" ? { kind: "looking", plan: firstPlan, chosen: {}, before: null } : step;
    case "looking":
      if (event.kind === "found-same") return { kind: "known", dataset: event.dataset };
      if (event.kind === "looked") return afterLooking(withWords(event.looked, step.before), event.now);
      return step.before ? whileLooking(step, step.before, event) : step;
    case "known":
      return event.kind === "read-again" ? { kind: "looking", plan: { ...firstPlan, readsAgain: true, replaces: event.replaces }, chosen: {}, before: null } : step;
    case "choosing":
      if (event.kind === "choose") return { ...step, choices: event.choices };
      if (event.kind === "look-again") return { kind: "looking", plan: { ...step.plan, asksFirst: true }, chosen: event.chosen, before: lookedAt(step) };
      return event.kind === "read" ? reading(lookedAt(step), event.now) : step;
    case "reading":
      if (event.kind === "progress") return { ...step, progress: event.progress, now: event.now };
      return event.kind === "was-read" ? afterReading(lookedAt(step), event) : step;
    case "comparing":
      if (event.kind === "compared") return { ...step, kind: "changed", changes: event.changes };
      return event.kind === "keep" ? storing(step, event.replaces) : step;
    case "changed":
      return event.kind === "keep" ? storing(step, event.replaces) : step;
    case "storing":
      return event.kind === "stored" ? { ...lookedAt(step), kind: "done", dataset: event.dataset, trouble: event.trouble } : step;
    case "done":
      return event.kind === "differently" ? differently(lookedAt(step), step.dataset.id) : step;
    case "failed":
      return event.kind === "differently" && step.looked ? differently(step.looked, step.looked.plan.replaces) : step;
    case "left":
      return step;
  }
}

/** What the reader changes while a file is looked at once more. */
function whileLooking(step: Extract<ImportStep, { readonly kind: "looking" }>, before: Looked, event: ImportEvent): ImportStep {
  if (event.kind === "choose") return { ...step, before: { ...before, choices: event.choices } };
  return event.kind === "look-again" ? { ...step, chosen: { ...step.chosen, ...event.chosen } } : step;
}

/** What a data set is called, and its release, are the reader's words, whatever is found in the file. */
function withWords(looked: Looked, before: Looked | null): Looked {
  if (!before) return looked;
  const { title, released } = before.choices;
  return { ...looked, choices: { ...looked.choices, title, released } };
}

function afterLooking(looked: Looked, now: number): ImportStep {
  const asks = looked.plan.asksFirst || looked.probed.importer === "mapped";
  return asks ? { ...looked, kind: "choosing" } : reading(looked, now);
}

function reading(looked: Looked, now: number): ImportStep {
  return { ...looked, kind: "reading", progress: null, began: now, now };
}

function afterReading(looked: Looked, { read, older }: { readonly read: ImportedFile; readonly older: StoredDataset | null }): ImportStep {
  return older ? { ...looked, kind: "comparing", read, older } : { ...looked, kind: "storing", read };
}

function storing(step: Extract<ImportStep, { readonly kind: "comparing" | "changed" }>, replaces: boolean): ImportStep {
  return { ...lookedAt({ ...step, plan: { ...step.plan, replaces: replaces ? step.older.id : null } }), kind: "storing", read: step.read };
}

/** The same file once more, as it was read, to be changed by the reader first. */
function differently(looked: Looked, replaces: string | null): ImportStep {
  const { importer, encoding, delimiter, sheet } = looked.choices;
  return { kind: "looking", plan: { asksFirst: true, readsAgain: true, replaces }, chosen: { importer, encoding, delimiter, sheet }, before: looked };
}

function lookedOf(step: ImportStep): Looked | null {
  if ("probed" in step) return lookedAt(step);
  return step.kind === "looking" ? step.before : null;
}

function lookedAt({ plan, probed, choices, isRemembered }: Looked): Looked {
  return { plan, probed, choices, isRemembered };
}
