import type { Basemap } from "../../../cartography/basemap";

/** For the time before the basemap has come: incidents are drawn on plain paper. */
export const emptyBasemap: Basemap = {
  governorates: new Map(),
  land: [], neighbours: [], golan: [], lakes: [], rivers: [],
  borders: { governorate: [], country: [], golan: [], neighbour: [] },
};
