import type { ReactNode } from "react";
import type { Basemap } from "../cartography/basemap";
import type { Palette } from "../cartography/palette";
import type { Measure } from "../cartography/pen";
import type { QuestionKind } from "../engine/engine";
import type { Message } from "../i18n/message";
import type { Translator } from "../i18n/translator";

/** A chart, the timeline or the map, on the page and as an image; one folder each in `kinds/`. */
export interface FigureKind<Answer> {
  /** In file names: `incident-atlas_<id>_<from>_<to>.png`. */
  readonly id: string;
  /** Also the figure's accessible name. */
  readonly title: Message;
  readonly question: QuestionKind<null, Answer>;
  /** Its place among the charts of the page; null where the page has a region of its own for it. */
  readonly chart: ChartPlace | null;
  /** Of a whole exported image, where nothing else is asked; CSS pixels. */
  imageSize(answer: Answer): Size;
  /** What must be said wherever the figure stands: how many incidents state no number, what is left out, that a sample is no trend. */
  notes(answer: Answer): readonly Message[];
  /** How to read the drawing: signs, pale and hatched parts, what is added up. Images print it; the page keeps it at hand. */
  reading(answer: Answer): readonly Message[];
  /** The numbers that are drawn, for "Show as table" and CSV. */
  table(answer: Answer, translator: Translator): FigureTable;
  /** What is to be seen, in a sentence or two, for those who cannot see it. */
  description(answer: Answer, translator: Translator): string;
  /** Draws the answer; every colour, font and size is an attribute, so that an image holds them too. */
  Drawing(props: DrawingProps<Answer>): ReactNode;
}

export interface DrawingProps<Answer> {
  readonly answer: Answer;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly style: FigureStyle;
  readonly translator: Translator;
  /** What the map figure is drawn on. */
  readonly ground: Ground | null;
  /** Widths in the fonts of `style`, which must be loaded. */
  readonly measure: Measure;
}

export interface ChartPlace {
  /** Of the panel of charts. */
  readonly width: "whole" | "half";
  /** Of the drawing, CSS pixels. */
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a figure looks: the page's theme, or that of an exported image. */
export interface FigureStyle {
  readonly theme: "light" | "dark";
  readonly palette: Palette;
  /** CSS font families, for texts and for the narrow labels of axes and maps. */
  readonly family: string;
  readonly condensed: string;
  /** Of axis texts; the others follow from it. CSS pixels. */
  readonly fontSize: number;
  /** Whether the drawing explains its bars and colours itself: an image must, a page does so once for all. */
  readonly legend: boolean;
}

export interface Ground {
  readonly basemap: Basemap;
  /** Hillshade as a `data:` address of a PNG or JPEG, over `[[20, 24], [46, 60]]` in Web Mercator. */
  readonly relief: string | null;
}

export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** Null: not stated. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
