import { figureText } from "../../figureText";
import { lettering, type Lettering } from "../parts/lettering";
import { isRightToLeft, type Setting } from "../parts/setting";
import { TextLine } from "../parts/TextLine";
import type { PlacedMark, TimelineLayout } from "./timelineLayout";

interface MarkLabelsProps {
  readonly layout: TimelineLayout;
  readonly setting: Setting;
}

/** Names the deadliest incidents with their figures, where their names meet nothing else. */
export function MarkLabels({ layout, setting }: MarkLabelsProps) {
  const rtl = isRightToLeft(setting);
  const { style } = setting;
  const name: Lettering = { ...lettering("legend", style), weight: 600, colour: style.palette.ink };
  const detail = lettering("legend", style);
  return placedLabels(layout, name, detail, setting).map(({ key, title, killed, x, y }) => (
    <g key={key}>
      <TextLine text={title} letters={name} rtl={rtl} x={rtl ? setting.width - x : x} y={y - name.size * 0.2} />
      <TextLine text={killed} letters={detail} rtl={rtl} x={rtl ? setting.width - x : x} y={y + name.size * 0.95} />
    </g>
  ));
}

/** At most so many are tried. */
const NAMED = 8;

interface PlacedLabel {
  readonly key: string;
  readonly title: string;
  readonly killed: string;
  readonly x: number;
  readonly y: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function placedLabels({ placed, marks }: TimelineLayout, name: Lettering, detail: Lettering, { translator, measure, width }: Setting): readonly PlacedLabel[] {
  const taken: Extent[] = placed.map(extentOf);
  const deadliest = placed.filter(({ incident }) => incident.killed && incident.inPeriod)
    .toSorted((a, b) => (b.incident.killed?.best ?? 0) - (a.incident.killed?.best ?? 0)).slice(0, NAMED);
  return deadliest.flatMap((mark): PlacedLabel[] => {
    const { incident, x, y, radius, length } = mark;
    if (!incident.killed) return [];
    const { best, range } = figureText(incident.killed, translator);
    const killed = translator.t("{figure} killed", { figure: best === range ? best : `${best} (${range})` });
    const long = Math.max(measure(incident.title, name), measure(killed, detail));
    const gap = name.size * 0.5;
    const beside = mark.shape === "bar" ? length : radius;
    for (const left of [x + beside + gap, x - (mark.shape === "bar" ? 0 : radius) - gap - long]) {
      const extent = { left, right: left + long, top: y - name.size * 1.2, bottom: y + name.size * 1.3 };
      const isInside = left >= marks.x && extent.right <= width && extent.top >= marks.y && extent.bottom <= marks.y + marks.height;
      if (!isInside || taken.some((other) => meets(other, extent))) continue;
      taken.push(extent);
      return [{ key: incident.id, title: incident.title, killed, x: left, y }];
    }
    return [];
  });
}

function extentOf({ shape, x, y, radius, length }: PlacedMark): Extent {
  return { left: shape === "bar" ? x : x - radius, right: shape === "bar" ? x + length : x + radius, top: y - radius, bottom: y + radius };
}

function meets(a: Extent, b: Extent): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}
