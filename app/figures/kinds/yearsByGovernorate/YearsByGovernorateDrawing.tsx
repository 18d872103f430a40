import type { YearsByGovernorateAnswer } from "../../../engine/questions/yearsByGovernorate";
import type { DrawingProps } from "../../figure";
import { EmptyPlot } from "../parts/EmptyPlot";
import { GovernoratePanel } from "./GovernoratePanel";
import { panelsLayout } from "./panelsLayout";

/** A small chart of years for each governorate, all on one square-root scale. */
export function YearsByGovernorateDrawing({ answer, ...setting }: DrawingProps<YearsByGovernorateAnswer>) {
  const { width, height } = setting;
  if (answer.governorates.length === 0) return <EmptyPlot setting={setting} />;
  const layout = panelsLayout(answer, setting);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {layout.panels.map((panel, index) => (
        <GovernoratePanel
          key={panel.governorate.code ?? "unknown"} panel={panel} layout={layout} setting={setting}
          isFirst={index === 0 || panel.box.y !== layout.panels[index - 1]?.box.y}
        />
      ))}
    </svg>
  );
}
