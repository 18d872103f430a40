import type { CSSProperties, ReactNode } from "react";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { docked, useFold } from "../parts/fold";
import { Foldable } from "../parts/Foldable";
import { PanelEdge } from "./PanelEdge";
import { usePanelSize } from "./usePanelSize";
import "./workspace.css";

interface WorkspaceProps {
  readonly filters: ReactNode;
  readonly centre: ReactNode;
  readonly timeline: ReactNode;
  /** Null where no incident is open. */
  readonly incident: ReactNode;
  readonly charts: ReactNode;
  readonly list: ReactNode;
}

/** The panels docked around the map: each can be folded, and pulled wider or higher. */
export function Workspace({ filters, centre, timeline, incident, charts, list }: WorkspaceProps): ReactNode {
  const hasIncident = incident !== null;
  const dockEdge = hasIncident ? "incident" : "dock";
  const isDocked = useMediaQuery(docked);
  const [areFiltersFolded] = useFold("filters");
  const [isTimelineFolded] = useFold("timeline");
  const [areChartsFolded] = useFold("charts");
  const [isListFolded] = useFold("list");
  const isDockFolded = areChartsFolded && isListFolded && !hasIncident;
  const style = useWorkSizes({ dockEdge, areFiltersFolded, isTimelineFolded, areChartsFolded, isListFolded, isDockFolded });
  return (
    <div className="work" style={style}>
      <Foldable name="filters">{filters}</Foldable>
      {isDocked && !areFiltersFolded && <PanelEdge name="filters" />}
      {centre}
      {isDocked && !isTimelineFolded && <PanelEdge name="timeline" />}
      <Foldable name="timeline">{timeline}</Foldable>
      {isDocked && !isDockFolded && <PanelEdge name={dockEdge} />}
      <div className={`dock ${hasIncident ? "dock-incident" : ""} ${isDockFolded ? "dock-folded" : ""}`}>
        {incident}
        <Foldable name="charts">{charts}</Foldable>
        {isDocked && !hasIncident && !areChartsFolded && !isListFolded && <PanelEdge name="charts" />}
        <Foldable name="list">{list}</Foldable>
      </div>
    </div>
  );
}

interface Folded {
  readonly dockEdge: "dock" | "incident";
  readonly areFiltersFolded: boolean;
  readonly isTimelineFolded: boolean;
  readonly areChartsFolded: boolean;
  readonly isListFolded: boolean;
  readonly isDockFolded: boolean;
}

/** The tracks of the page's grid. */
function useWorkSizes({ dockEdge, areFiltersFolded, isTimelineFolded, areChartsFolded, isListFolded, isDockFolded }: Folded): CSSProperties {
  const [filters] = usePanelSize("filters");
  const [dock] = usePanelSize(dockEdge);
  const [timeline] = usePanelSize("timeline");
  const [charts] = usePanelSize("charts");
  const track = (size: number, isFolded: boolean) => (isFolded ? "var(--rail)" : `${size}px`);
  return {
    "--filters-size": track(filters, areFiltersFolded),
    "--dock-size": track(dock, isDockFolded),
    "--timeline-size": track(timeline, isTimelineFolded),
    "--charts-size": isListFolded && !areChartsFolded ? "1fr" : track(charts, areChartsFolded),
    "--list-size": isListFolded && !areChartsFolded ? "auto" : "minmax(7.5rem, 1fr)",
  } as CSSProperties;
}
