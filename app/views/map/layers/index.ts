import { cloud } from "./cloud";
import { clusters } from "./clusters";
import { density } from "./density";
import { facilities } from "./facilities";
import { ground } from "./ground";
import { incidents } from "./incidents";
import type { MapLayer } from "./layer";
import { names } from "./names";
import { shading } from "./shading";
import { tiles } from "./tiles";

export const mapLayers: readonly MapLayer[] = [tiles, ground, shading, density, cloud, incidents, facilities, names, clusters];
