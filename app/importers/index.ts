import { atlas } from "./atlas/atlas";

/** Formats that can be read, in the order in which they are tried. */
export const importers = [atlas];
