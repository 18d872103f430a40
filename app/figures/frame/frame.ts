import type { Day, Period } from "../../domain/day";
import type { StatedData } from "../../domain/figureState";
import type { DayPrecision } from "../../domain/incident";
import type { SourcesAnswer } from "../../engine/questions/sources";
import type { Message } from "../../i18n/message";

/** What an exported figure says about itself, beside the drawing. */
export interface FigureFrame {
  readonly title: Message;
  /** Every filter that is on, in words; without the period. */
  readonly filters: readonly Message[];
  /** Of a figure of one incident: its days. Absent where the figure is of all in view. */
  readonly incident?: { readonly days: Period & { readonly dayPrecision: DayPrecision } };
  /** Of a figure of one facility: from the first to the last day of incidents there; null where there are none. */
  readonly facility?: { readonly days: Period | null };
  /** n of N incidents. */
  readonly shown: number;
  readonly all: number;
  /** Of those in view, how many state no number killed. */
  readonly notStated: number;
  /** The period that is asked for; null where none is. */
  readonly period: Period | null;
  /** First and last day of the data set; null where it holds nothing. */
  readonly span: Period | null;
  /** Only what was reported by this day; null: everything known. */
  readonly asOf: Day | null;
  readonly rule: { readonly name: Message; readonly definition: Message };
  readonly sources: SourcesAnswer;
  readonly licence: string;
  readonly citation: string;
  /** The line that the data set's terms ask for wherever it is shown; empty where they ask for none. */
  readonly attribution: string;
  /** What the figure is drawn from: id and title of the data set, and its version: eight hexadecimal digits; empty where it has none. `parts`: each of several by itself. */
  readonly data: { readonly id: string; readonly title: string; readonly version: string; readonly parts?: readonly StatedData[] };
  /** Whether the data's terms forbid passing rows on: files hold counts alone. */
  readonly isRestricted?: boolean;
  /** Chosen by hand: never to be read as a trend. */
  readonly isSample: boolean;
  /** Day on which the figure is made. */
  readonly date: Day;
  /** Address of the page as it is on show. */
  readonly address: string;
}

/** The period that a figure shows, for its file name. */
export function shownPeriod({ period, span }: Pick<FigureFrame, "period" | "span">): Period | null {
  return period ?? span;
}
