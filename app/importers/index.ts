import { atlas } from "./atlas/atlas";
import type { Importer } from "./importer";

/** Formats that can be read, in the order in which they are tried. */
export const importers: readonly Importer[] = [atlas];
