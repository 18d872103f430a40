import { queryOptions, useQuery } from "@tanstack/react-query";
import { loadCatalogue, type CatalogueEntry } from "../datasets/catalogue";
import { askedOnce } from "./askedOnce";

/** The list of data sets beside the page, fetched once. */
export const catalogueQuery = queryOptions({
  queryKey: ["catalogue"],
  queryFn: () => loadCatalogue(document.baseURI),
  ...askedOnce,
});

/** The data sets that the page offers; none while that is not known. */
export function useCatalogue(): readonly CatalogueEntry[] {
  return useQuery(catalogueQuery).data ?? [];
}
