import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { blobSource } from "../../datasets/importing/blobSource";
import { fileHash } from "../../datasets/importing/fileHash";
import { importJob } from "../../datasets/importing/importJob";
import type { AddressStore } from "../address";
import { useAddress } from "../addressContext";
import { atlasQuery } from "../atlas";
import { useClock, type Clock } from "../clock";
import { datasetActions } from "../datasetActions";
import { useImportDesk, type ImportDesk } from "../importDesk";
import { createImportQueue, type ImportQueue } from "./importQueue";
import { isOver } from "./importSteps";
import { nextTask } from "../nextTask";
import { importWork } from "./importWork";
import { keptReportQuery } from "./keptReport";
import type { QueuedFile } from "./queuedFile";

export interface Imports extends Pick<ImportQueue, "send"> {
  readonly files: readonly QueuedFile[];
  /** Whether a file is on its way, at the moment of asking. */
  isBusy(): boolean;
}

/** The files on their way, which outlive every view of them. Takes up what is brought as long as it is used. */
export function useImports(): Imports {
  const [desk, queries, address, clock] = [useImportDesk(), useQueryClient(), useAddress(), useClock()];
  const queue = queueOf(desk, queries, address, clock);
  const files = useSyncExternalStore(queue.subscribe, queue.files);
  useEffect(() => {
    const takeUp = () => queue.add(desk.takeUp());
    takeUp();
    return desk.subscribe(takeUp);
  }, [desk, queue]);
  return { files, send: queue.send, isBusy: () => queue.files().some(({ step }) => !isOver(step)) };
}

const queues = new WeakMap<ImportDesk, ImportQueue>();

function queueOf(desk: ImportDesk, queries: QueryClient, address: AddressStore, clock: Clock): ImportQueue {
  const queue = queues.get(desk) ?? createQueue(queries, address, clock);
  queues.set(desk, queue);
  return queue;
}

function createQueue(queries: QueryClient, address: AddressStore, clock: Clock): ImportQueue {
  const actions = datasetActions(queries, address);
  const work = importWork({
    store: actions.opened,
    keep: actions.store,
    async show(ids) {
      // Opened first, so that the page changes from one data set to the other without a gap; what fails is said where it is shown.
      await queries.prefetchQuery(atlasQuery(ids.join(",")));
      actions.show(ids);
    },
    onKept: (dataset, { report }) => queries.setQueryData(keptReportQuery(dataset.id).queryKey, { dataset, report }),
    hash: ({ blob, name }) => fileHash(blobSource(blob, name)),
    changes: async (before, after) => (await import("../../datasets/importing/changes")).changesBetween(before, after, nextTask),
    today: clock.today,
    now: () => performance.now(),
  });
  return createImportQueue(work, importJob);
}
