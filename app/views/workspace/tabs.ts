import type { ReactNode } from "react";
import { message, type Message } from "../../i18n/message";
import { ChartIcon, FilterIcon, LayersIcon, ListIcon } from "../../ui/icons";

export type TabName = "map" | "incidents" | "charts" | "filters";

interface Tab {
  readonly name: TabName;
  readonly label: Message;
  readonly Icon: () => ReactNode;
}

/** The parts of a narrow page: the map with its timeline, the list or the open incident, the charts, the filters. */
export const tabs: readonly Tab[] = [
  { name: "map", label: message("Map"), Icon: LayersIcon },
  { name: "incidents", label: message("Incidents"), Icon: ListIcon },
  { name: "charts", label: message("Charts"), Icon: ChartIcon },
  { name: "filters", label: message("Filters"), Icon: FilterIcon },
];
