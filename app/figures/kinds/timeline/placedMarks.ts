import type { Box } from "../../../cartography/pen";
import type { TimelineIncident } from "../../../engine/questions/timelineIncident";
import { spreadDiscs } from "./spreadDiscs";
import { swarm } from "./swarm";

/** One incident: a disc whose area is the number killed, or a bar as long as it lasted. */
export interface PlacedMark {
  readonly incident: TimelineIncident;
  readonly shape: "disc" | "bar";
  /** Middle; of a bar, of its left edge as time runs. */
  readonly x: number;
  readonly y: number;
  /** Half a bar's height. */
  readonly radius: number;
  /** Of a bar, as far as it is on show. */
  readonly length: number;
  /** The bar goes on beyond the edge. */
  readonly isCut: { readonly start: boolean; readonly end: boolean };
}

/** What the marks are placed by. */
export interface MarkPlan {
  readonly area: Box;
  readonly fontSize: number;
  at(day: number): number;
  /** Pixels of an incident's name with its figure, where every one is to be named; null where the largest alone are. */
  readonly nameOf: ((incident: TimelineIncident) => number) | null;
}

/** Places the incidents of a part of the timeline. Discs are compared with the largest of them. */
export function placedMarks(incidents: readonly TimelineIncident[], plan: MarkPlan): readonly PlacedMark[] {
  const { area, at, fontSize } = plan;
  const smallest = Math.max(1.8, Math.min(fontSize * 0.27, area.height * 0.035));
  const [bars, points] = [incidents.filter(isBar), incidents.filter((incident) => !isBar(incident))];
  const most = points.reduce((sofar, { killed }) => Math.max(sofar, killed?.best ?? 0), 1);
  const unit = Math.min(1.15 * (fontSize / 11), (area.height * 0.24) / Math.sqrt(most));
  const lanes = laneBars(bars, at, smallest);
  const pitch = lanes.count === 0 ? 0 : Math.min(Math.max(smallest * 3, fontSize * 0.82), (area.height * 0.5) / lanes.count);
  const discs = points.map((incident) => ({
    incident, x: within(at((incident.from + incident.to + 1) / 2), area), radius: Math.max(smallest, unit * Math.sqrt(incident.killed?.best ?? 0)),
    long: plan.nameOf?.(incident) ?? 0,
  }));
  const reach = (area.height - lanes.count * pitch) / 2;
  const offsets = (plan.nameOf && discs.length <= SPREAD ? spreadDiscs(discs, reach, fontSize * 1.05, [area.x, area.x + area.width]) : null) ?? swarm(discs, reach);
  return [
    ...discs.map(({ incident, x, radius }, index): PlacedMark => ({
      incident, shape: "disc", x, y: area.y + reach + (offsets[index] ?? 0), radius, length: 0, isCut: { start: false, end: false },
    })).toSorted((a, b) => b.radius - a.radius),
    ...lanes.placed.map(({ incident, lane }): PlacedMark => {
      const [first, last] = [at(incident.from), at(incident.to + 1)];
      const [x, end] = [within(first, area), within(last, area)];
      const isCut = { start: first < x - 0.5, end: last > end + 0.5 };
      return { incident, shape: "bar", x, y: area.y + area.height - (lane + 0.5) * pitch, radius: Math.min(fontSize * 0.25, pitch * 0.32), length: end - x, isCut };
    }),
  ];

  /** Longer than a mark. */
  function isBar({ from, to }: TimelineIncident): boolean {
    return to > from && at(to + 1) - at(from) >= Math.max(smallest * 4, fontSize * 1.4);
  }
}

/** Discs that are few enough to make room for a name each. */
const SPREAD = 40;

function within(x: number, area: Box): number {
  return Math.max(area.x, Math.min(area.x + area.width, x));
}

/** Puts bars that overlap in time into lanes, the lowest that is free. */
function laneBars(incidents: readonly TimelineIncident[], at: (day: number) => number, gap: number) {
  const ends: number[] = [];
  const placed = incidents.map((incident) => {
    const free = ends.findIndex((end) => end + gap <= at(incident.from));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at(incident.to + 1);
    return { incident, lane };
  });
  return { placed, count: ends.length };
}
