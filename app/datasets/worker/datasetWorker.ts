import { buffersOf } from "../../table/buffers";
import { answerTo, type DatasetRequest } from "./answer";

addEventListener("message", ({ data }: MessageEvent<DatasetRequest>) => {
  void reply(data);
});

/** The columns are handed over, not copied. */
async function reply(request: DatasetRequest): Promise<void> {
  const answer = await answerTo(request);
  postMessage(answer, { transfer: answer.kind === "dataset" ? buffersOf(answer.dataset.table) : [] });
}
