import type { Exporter } from "../exporter";
import { csv } from "./csv";
import { geojson } from "./geojson";
import { json } from "./json";

/** Every kind of file that incidents leave the program in, in the order of the menu. */
export const exporters: readonly Exporter[] = [csv, geojson, json];
