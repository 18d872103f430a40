import { ground } from "./ground";
import { incidents } from "./incidents";
import type { MapLayer } from "./layer";
import { names } from "./names";

export const mapLayers: readonly MapLayer[] = [ground, incidents, names];
