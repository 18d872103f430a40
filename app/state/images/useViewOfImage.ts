import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FigureState } from "../../domain/figureState";
import type { AddressStore } from "../address";
import { useAddress } from "../addressContext";
import { atlasQuery } from "../atlas";
import { catalogueQuery } from "../catalogue";
import { offeredDatasets } from "../offeredDatasets";
import { openedStore } from "../storedDatasets";
import { dataStanding } from "./dataStanding";
import { viewChange } from "./statedView";

/** Brings the view of an image back, in one step that "back" undoes. Never rejects. */
export type ShowView = (state: FigureState) => Promise<void>;

export function useViewOfImage(): ShowView {
  const [queries, address] = [useQueryClient(), useAddress()];
  return useMemo(() => viewShower(queries, address), [queries, address]);
}

export function viewShower(queries: QueryClient, address: Pick<AddressStore, "push">): ShowView {
  return async ({ data, view }) => {
    const [catalogue, stored] = await Promise.all([
      queries.ensureQueryData(catalogueQuery).catch(() => []),
      openedStore(queries).then((store) => store.list()).catch(() => []),
    ]);
    const offered = offeredDatasets(catalogue, stored, []);
    // One that is not here keeps its name: the address says that it is missing, and finds it once it is brought in.
    const ids = data.map((stated) => dataStanding(stated, offered).here?.id ?? stated.id);
    // Opened first, so that the page changes from one view to the other without a gap.
    await queries.prefetchQuery(atlasQuery(ids.join(",")));
    address.push(viewChange(view, ids));
  };
}
