import { DatasetError } from "../catalogue";
import type { Dataset } from "../dataset";
import { datasetOf, type DatasetAnswer, type DatasetRequest } from "./answer";

/** Fetches and reads a data set in a worker of its own, which ends with it. Throws what reading it on the page would throw. */
export async function readInWorker(request: DatasetRequest): Promise<Dataset> {
  const worker = new Worker(new URL("./datasetWorker.ts", import.meta.url), { type: "module" });
  try {
    return datasetOf(await answerOf(worker, request));
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, request: DatasetRequest): Promise<DatasetAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<DatasetAnswer>) => resolve(data));
    worker.addEventListener("messageerror", () => reject(new Error(`${request.file} came back from the worker unreadable`)));
    // Without words it is the script itself that did not come.
    worker.addEventListener("error", ({ message }) =>
      reject(message ? new Error(message) : new DatasetError(`The script that reads ${request.file} did not come`, "no-answer")),
    );
    worker.postMessage(request, []);
  });
}
