import { ImportFailure } from "../../importers/importFailure";
import { DatasetError } from "../catalogue";
import type { ImportChoices } from "./choices";
import type { ImportedFile, ImportProgress } from "./importFile";
import type { ProbeChoices, ProbedFile } from "./probeFile";
import type { ImportAnswer, ImportRequest } from "./worker/messages";

/** A file that is looked at and read in a worker of its own: the page goes on meanwhile. */
export interface ImportJob {
  /** Looks at the beginning of the file. Rejects with an `ImportFailure` where it is in no known format. */
  probe(chosen?: ProbeChoices): Promise<ProbedFile>;
  /** Reads the file. Rejects with an `ImportFailure` where it cannot be read as a whole. */
  read(choices: ImportChoices, onProgress: (progress: ImportProgress) => void): Promise<ImportedFile>;
  /** Lets go of the file, and of a reading that goes on: its promise stays open. */
  end(): void;
}

/** One request at a time. */
export function importJob(file: Blob, name: string): ImportJob {
  const worker = new Worker(new URL("./worker/importWorker.ts", import.meta.url), { type: "module" });
  const ask = <Result>(request: ImportRequest, take: (answer: ImportAnswer) => Result | undefined): Promise<Result> =>
    new Promise((resolve, reject) => {
      const end = new AbortController();
      const settle = (action: () => void): void => {
        end.abort();
        action();
      };
      const { signal } = end;
      worker.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) => {
        if (data.kind === "failure") return settle(() => reject(new ImportFailure(data.code, data.found, data.allowed)));
        if (data.kind === "fault") return settle(() => reject(new Error(`Reading ${name} failed: ${data.message}`)));
        const result = take(data);
        if (result !== undefined) settle(() => resolve(result));
      }, { signal });
      worker.addEventListener("messageerror", () => settle(() => reject(new Error(`${name} came back from the worker unreadable`))), { signal });
      // Without words it is the script itself that did not come.
      worker.addEventListener("error", ({ message }) => settle(() => reject(message ? new Error(message) : new DatasetError(`The script that reads ${name} did not come`, "no-answer"))), { signal });
      worker.postMessage(request, []);
    });
  return {
    probe: (chosen = {}) => ask({ kind: "probe", file, name, chosen }, (answer) => (answer.kind === "probed" ? answer.probed : undefined)),
    read: (choices, onProgress) =>
      ask({ kind: "read", file, name, choices }, (answer) => {
        if (answer.kind === "progress") onProgress(answer.progress);
        return answer.kind === "read" ? answer.read : undefined;
      }),
    end: () => worker.terminate(),
  };
}
