import reliefAddress from "../../data/basemap/relief.jpg?url";
import type { Basemap } from "../cartography/basemap";
import { fetchBase64 } from "./fetchBase64";
import type { Ground } from "./figure";

/** The page's ground as images hold it, with a hillshade that every program can draw; without it where it cannot be fetched. */
export async function groundOfFigures({ basemap }: { readonly basemap: Basemap }): Promise<Ground> {
  const relief = await fetchRelief().then((base64) => `data:image/jpeg;base64,${base64}`, () => null);
  return { basemap, relief };
}

/** The hillshade of images, in base64. The file's own bytes: what a browser encodes differs from one to the other. Rejects where it cannot be fetched. */
export const fetchRelief = (): Promise<string> => fetchBase64(reliefAddress);
