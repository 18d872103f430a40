import { DatasetError, fetchText, type Trouble } from "../catalogue";
import { readDataset, type Dataset } from "../dataset";

/** What the page asks of the worker. */
export interface DatasetRequest {
  /** Whole address of a text in any known format. */
  readonly address: string;
  /** Its name, for issues and errors. */
  readonly file: string;
}

/** What comes back: an error loses its class on the way, so what is known of it travels as words. */
export type DatasetAnswer =
  | { readonly kind: "dataset"; readonly dataset: Dataset }
  | { readonly kind: "trouble"; readonly sentence: string; readonly trouble: Trouble }
  | { readonly kind: "fault"; readonly message: string };

/** Fetches and reads; never rejects. */
export async function answerTo({ address, file }: DatasetRequest): Promise<DatasetAnswer> {
  try {
    return { kind: "dataset", dataset: readDataset(await fetchText(address), file) };
  } catch (error) {
    if (error instanceof DatasetError) return { kind: "trouble", sentence: error.message, trouble: error.trouble };
    return { kind: "fault", message: String(error) };
  }
}

/** The data set of an answer; throws the `DatasetError` that the worker met, or an Error for a fault of the program. */
export function datasetOf(answer: DatasetAnswer): Dataset {
  switch (answer.kind) {
    case "dataset": return answer.dataset;
    case "trouble": throw new DatasetError(answer.sentence, answer.trouble);
    case "fault": throw new Error(`The worker that reads data sets failed: ${answer.message}`);
  }
}
