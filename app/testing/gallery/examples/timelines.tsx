import { TimelinePanel } from "../../../views/timeline/TimelinePanel";
import type { Example } from "../example";

const scenes = [
  { name: "all", query: "", width: 960 },
  { name: "period", query: "from=2020-06-01&to=2022-12-31", width: 960 },
  { name: "same-night", query: "from=2022-01-20&to=2022-01-21", width: 960 },
  { name: "killed-by-year", query: "bars=killed&unit=year", width: 960 },
  { name: "narrow", query: "", width: 390 },
] as const;

/** The timeline: whole, with a period, zoomed to the night of two attacks, as sums of killed, on a telephone. */
export const timelines: readonly Example[] = scenes.map(({ name, query, width }) => ({
  id: `timeline-${name}`, world: "atlas", query, width, height: width < 600 ? 240 : 190, Content: () => <TimelinePanel />,
}));
