import type { IssueCode } from "../../../domain/issue";
import type { ImportChoices } from "../choices";
import type { ImportedFile, ImportProgress } from "../importFile";
import type { ProbeChoices, ProbedFile } from "../probeFile";

/** What the page asks of the worker that reads a file. */
export type ImportRequest =
  | { readonly kind: "probe"; readonly file: Blob; readonly name: string; readonly chosen: ProbeChoices }
  | { readonly kind: "read"; readonly file: Blob; readonly name: string; readonly choices: ImportChoices };

/** What comes back: an error loses its class on the way, so what is known of it travels as words. */
export type ImportAnswer =
  | { readonly kind: "probed"; readonly probed: ProbedFile }
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "read"; readonly read: ImportedFile }
  | { readonly kind: "failure"; readonly code: IssueCode; readonly found: string; readonly allowed: string }
  | { readonly kind: "fault"; readonly message: string };
