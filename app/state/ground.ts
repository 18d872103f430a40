import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import basemapAddress from "../../data/basemap/basemap.topojson?url";
import reliefAddress from "../../data/basemap/relief.webp?url";
import { decodeBasemap, type Basemap, type BasemapTopology } from "../cartography/basemap";
import { fetchText } from "../datasets/catalogue";
import { askedOnce } from "./askedOnce";

/** What the map is drawn on. */
export interface MapGround {
  readonly basemap: Basemap;
  /** Hillshade; null where it could not be loaded: the map does without. */
  readonly relief: HTMLImageElement | null;
}

/** Loads the basemap and its hillshade, once. Undefined until then; throws where the basemap cannot be had. */
export function useGround(): MapGround | undefined {
  const { data, error } = useQuery(groundQuery);
  if (error) throw error;
  return data;
}

/** As `useGround`, for what can do without: null until it has come, and where it cannot be had. */
export function useGroundOrNone(): MapGround | null {
  return useQuery(groundQuery).data ?? null;
}

/** The same for whoever needs it only now and then; rejects where the basemap cannot be had. */
export function useGroundLoader(): () => Promise<MapGround> {
  const queries = useQueryClient();
  return () => queries.ensureQueryData(groundQuery);
}

const groundQuery = queryOptions({ queryKey: ["ground"], queryFn: loadGround, ...askedOnce, structuralSharing: false });

async function loadGround(): Promise<MapGround> {
  const [text, relief] = await Promise.all([fetchText(absolute(basemapAddress)), loadImage(absolute(reliefAddress))]);
  return { basemap: decodeBasemap(JSON.parse(text) as BasemapTopology), relief };
}

async function loadImage(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(() => image, () => null);
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}
