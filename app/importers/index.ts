import { acled } from "./acled/acled";
import { atlas } from "./atlas/atlas";
import { geojson } from "./geojson/geojson";
import { gtd } from "./gtd/gtd";
import type { Importer } from "./importer";
import { mapped } from "./mapped/mapped";
import { ucdp } from "./ucdp/ucdp";

/** Formats that can be read, in the order in which they are tried; any table comes last. */
export const importers: readonly Importer[] = [atlas, geojson, acled, ucdp, gtd, mapped];
