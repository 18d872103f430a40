import { figureKinds } from "../../../figures/kinds/index";
import { FigurePanel } from "../../../views/parts/FigurePanel";
import type { Example } from "../example";

const scenes = [
  { name: "all", world: "atlas", query: "" },
  { name: "january", world: "atlas", query: "governorate=IQ-DI,SY-HA&from=2022-01-01&to=2022-01-31" },
  { name: "awkward", world: "small", query: "" },
  { name: "none", world: "atlas", query: "q=Dhanuh" },
] as const;

/** Every chart of the page: of all records, of two incidents, of six awkward ones, of none. */
export const figures: readonly Example[] = figureKinds.flatMap((kind) =>
  scenes.flatMap(({ name, world, query }) => {
    const { chart } = kind;
    if (!chart) return [];
    return {
      id: `${kind.id}-${name}`, world, query, width: chart.width === "whole" ? 480 : 240, height: chart.isUsual ? (chart.width === "whole" ? 260 : 300) : 660,
      Content: () => <FigurePanel kind={kind} chart={chart} />,
    };
  }),
);
