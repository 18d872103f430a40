import { buffersOf } from "../../../table/buffers";
import { blobSource } from "../blobSource";
import { ImportFailure } from "../../../importers/importFailure";
import { importFile, type ImportProgress } from "../importFile";
import { probeFile } from "../probeFile";
import type { ImportAnswer, ImportRequest } from "./messages";

addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  void reply(data);
});

/** Milliseconds between two words about how far it has come. */
const BEAT = 100;

async function reply(request: ImportRequest): Promise<void> {
  try {
    const source = blobSource(request.file, request.name);
    if (request.kind === "probe") return send({ kind: "probed", probed: await probeFile(source, request.chosen) });
    const read = await importFile(source, request.choices, inBeats(), new AbortController().signal);
    // The columns are handed over, not copied.
    send({ kind: "read", read }, [...buffersOf(read.dataset.table), ...buffersOf(read.report.issues)]);
  } catch (error) {
    if (error instanceof ImportFailure) {
      const { code, found, allowed } = error;
      send({ kind: "failure", code, found, allowed });
    } else send({ kind: "fault", message: String(error) });
  }
}

function send(answer: ImportAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

function inBeats(): (progress: ImportProgress) => void {
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (now - last < BEAT) return;
    last = now;
    send({ kind: "progress", progress });
  };
}
