import type { Box } from "../../../../cartography/pen";
import { groupBy } from "../../../../domain/grouping";
import type { FacilityAnswer } from "../../../../engine/questions/facility";
import { lettering } from "../../parts/lettering";
import type { Setting } from "../../parts/setting";
import { shortenedText } from "../../parts/shortenedText";
import { valueTicks } from "../../parts/valueTicks";
import { heldDayNames, heldDays } from "./heldDays";
import { heldLabels, type HeldLabel, type LabelWords } from "./heldLabels";
import { heldLegend, noLegend, type HeldLegend } from "./heldLegend";
import { heldMarks, type HeldMark } from "./heldMarks";
import { heldShapes } from "./heldShapes";
import { ofWhom, shortAuthority, shortCount } from "./heldWords";
import { incidentFlags, type IncidentFlag } from "./incidentFlags";
import { ARROW, besideEachOther, MARK, stepAside, type PlacedHeld } from "./placedHeld";

/** Where everything stands; x runs in the direction of time. */
export interface HeldLayout {
  readonly plot: Box;
  readonly values: readonly number[];
  readonly names: readonly { readonly key: string; readonly x: number; readonly text: string }[];
  /** Where the axis leaves days out. */
  readonly breaks: readonly number[];
  readonly flags: readonly IncidentFlag[];
  /** Pixels from one row of names of incidents to the next; the lowest stands so high above the plot. */
  readonly flagRow: number;
  readonly held: readonly PlacedHeld[];
  readonly labels: readonly HeldLabel[];
  readonly legend: HeldLegend;
  rise(persons: number): number;
}

/** Height of what shows the days of an incident along the top of the plot, in the size of the letters. */
export const STRIP = 0.45;

/** Every mark is named where that is possible; else the shapes are explained, and the marks have their numbers alone. */
export function heldLayout(answer: FacilityAnswer, setting: Setting): HeldLayout {
  const marks = heldMarks(answer);
  const named = layoutWith(noLegend, answer, marks, setting, (held) => namedWords(held.mark, answer, setting));
  if (named.labels.length === marks.length) return named;
  const legend = heldLegend(marks, heldShapes(marks), answer, setting);
  return layoutWith(legend, answer, marks, setting, (held) => numberWords(held.mark, answer, setting));
}

/** How many marks of the last day may have to stand aside for others of the same number. */
function crowdAtEnd(marks: readonly HeldMark[], last: number | undefined): number {
  const same = groupBy(marks.filter(({ days: { from } }) => from === last), ({ number: { best } }) => best);
  return Math.max(0, ...[...same.values()].map(({ length }) => Math.min(5, length - 1)));
}

function namedWords(mark: HeldMark, answer: FacilityAnswer, { style, width, measure, translator }: Setting): readonly LabelWords[] {
  const { reported } = mark;
  const said = shortCount(mark, translator);
  const whose = shortAuthority(reported, answer);
  const whom = ofWhom(reported, answer, false, translator);
  const whole = [whose, ...whom].join(translator.language.listSeparator);
  return [whole, ...(whom.length > 0 ? [] : [shortenedText(whole, lettering("range", style), width * 0.3, measure)])].map((name) => ({ said, name }));
}

function numberWords(mark: HeldMark, answer: FacilityAnswer, { translator }: Setting): readonly LabelWords[] {
  const said = shortCount(mark, translator);
  const whom = ofWhom(mark.reported, answer, true, translator).join(translator.language.listSeparator);
  return [...(whom === "" ? [] : [{ said, name: whom }]), { said, name: "" }];
}

function layoutWith(legend: HeldLegend, answer: FacilityAnswer, marks: readonly HeldMark[], setting: Setting, wordsOf: (held: PlacedHeld) => readonly LabelWords[]): HeldLayout {
  const { width, height, style, measure, translator } = setting;
  const { fontSize } = style;
  const axis = lettering("axis", style);
  const most = Math.max(1, ...marks.map(({ number }) => number.high));
  const days = heldDays(marks, answer.incidents);
  const x = Math.max(...[1, 2, 3, 4, 5].map((count) => measure(translator.number(valueTicks(most, count).at(-1) ?? 0), axis))) + fontSize * 0.6;
  const inset = fontSize * 1.4;
  const [first, last] = [x, width];
  const long = Math.max(10, last - first - 2 * inset - crowdAtEnd(marks, days.days.at(-1)) * stepAside(fontSize));
  const place = (share: number) => first + inset + share * long;
  const at = (day: number) => place(days.at(day));
  const flags = incidentFlags(answer.incidents.map((incident) => ({ incident, from: at(incident.from), to: at(incident.to) })), [first, last], setting);
  const flagRow = fontSize * 1.5;
  const rows = flags.reduce((count, { name }) => Math.max(count, name ? name.row + 1 : 0), 0);
  const y = legend.height + rows * flagRow;
  const plot = { x: first, y, width: last - first, height: Math.max(10, height - y - fontSize * 1.7) };
  const arrow = fontSize * MARK * ARROW;
  const [above, below] = [arrow + fontSize * (STRIP + 0.2), marks.some(({ number }) => number.openLow) ? arrow : 0];
  const scale = Math.max(10, plot.height - above - below);
  const values = valueTicks(most, Math.max(1, Math.min(5, scale / (fontSize * 2.6))));
  const top = values.at(-1) ?? 1;
  const rise = (persons: number) => plot.y + above + scale * (1 - persons / top);
  const shapes = heldShapes(marks);
  const held = besideEachOther(marks.map((mark): PlacedHeld => {
    const { number: { low, best, high, openLow, openHigh }, days: { from, to }, reported: { claim } } = mark;
    return {
      mark, shape: shapes.of(claim.authority), x: (at(from) + at(to)) / 2, y: rise(best), from: at(from), to: at(to),
      top: rise(high), foot: rise(low ?? best), open: openHigh ? "up" : openLow ? "down" : null,
    };
  }), [first, last], fontSize);
  return {
    plot, values, flags, flagRow, held, legend, rise,
    names: heldDayNames(marks, answer.incidents, days, long, (text) => measure(text, axis), fontSize * 0.8, translator).map(({ key, at: share, text }) => ({ key, x: place(share), text })),
    breaks: days.breaks.map(place),
    labels: heldLabels(held, flags.map(({ from }) => from), rise(0), { ...plot, x: plot.x + 2, width: plot.width - 2 }, wordsOf, setting),
  };
}
