import { facilities } from "./facilities";
import { ground } from "./ground";
import { incidents } from "./incidents";
import type { MapLayer } from "./layer";
import { names } from "./names";
import { shading } from "./shading";

export const mapLayers: readonly MapLayer[] = [ground, shading, incidents, facilities, names];
