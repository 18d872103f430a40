import type { ReactNode } from "react";
import type { Basemap } from "../cartography/basemap";
import type { Palette } from "../cartography/palette";
import type { Box, Measure, Pen } from "../cartography/pen";
import type { Period } from "../domain/day";
import type { ClaimId, IncidentId } from "../domain/identifiers";
import type { QuestionKind } from "../engine/engine";
import type { AboutIncident, IncidentAsked } from "../engine/questions/aboutIncident";
import type { AboutFacility, FacilityAsked } from "../engine/questions/facility";
import type { Message } from "../i18n/message";
import type { Translator } from "../i18n/translator";

/** A chart, the timeline or the map, on the page and as an image; one folder each in `kinds/`. */
export interface FigureKind<Answer> extends FigureForm<Answer> {
  readonly question: QuestionKind<null, Answer>;
  /** Its place among the charts of the page; null where the page has a region of its own for it. */
  readonly chart: ChartPlace<Answer> | null;
}

/** A figure of the open incident; one folder each in `kinds/ofIncident/`. There is none while no incident is open. */
export interface IncidentFigureKind<Answer> extends FigureForm<Answer> {
  readonly incidentQuestion: QuestionKind<IncidentAsked, Answer | null>;
  about(answer: Answer): AboutIncident;
  /** Of the drawing on the page at such a width; CSS pixels. */
  height(answer: Answer, width: number): number;
}

/** A figure of the open facility; one folder each in `kinds/ofFacility/`. There is none while no facility is open. */
export interface FacilityFigureKind<Answer> extends FigureForm<Answer> {
  readonly facilityQuestion: QuestionKind<FacilityAsked, Answer | null>;
  about(answer: Answer): AboutFacility;
  /** Of the drawing on the page at such a width; CSS pixels. */
  height(answer: Answer, width: number): number;
}

/** What a figure asks of the view, of the open incident, or of the open facility. */
export type AskedFigure<Answer> = FigureKind<Answer> | IncidentFigureKind<Answer> | FacilityFigureKind<Answer>;

/** What a figure says and draws of an answer, whatever was asked. */
export interface FigureForm<Answer> {
  /** In file names: `incident-atlas_<id>_<from>_<to>.png`. */
  readonly id: string;
  /** Also the figure's accessible name. */
  readonly title: Message;
  /** Whether it is drawn on the map's ground: the basemap and the relief. */
  readonly hasGround?: boolean;
  /** Of a whole exported image, where nothing else is asked; CSS pixels. */
  imageSize(answer: Answer): Size;
  /** What must be said wherever the figure stands: how many incidents state no number, what is left out, that a sample is no trend. */
  notes(answer: Answer, inView?: InView): readonly Message[];
  /** How to read the drawing: signs, pale and hatched parts, what is added up. Images print it; the page keeps it at hand. */
  reading(answer: Answer): readonly Message[];
  /** The numbers that are drawn, for "Show as table" and CSV. */
  table(answer: Answer, translator: Translator): FigureTable;
  /** The same numbers without a row for an incident, for files of data whose rows may not be passed on; absent where the table has no such row. */
  counts?(answer: Answer, translator: Translator): FigureTable;
  /** What is to be seen, in a sentence or two, for those who cannot see it. */
  description(answer: Answer, translator: Translator): string;
  /** As `description`, for what a file says of itself: without the name of an incident or of its place. Left out where that names none. */
  descriptionInFile?(answer: Answer, translator: Translator): string;
  /** Draws the answer; every colour, font and size is an attribute, so that an image holds them too. */
  Drawing(props: DrawingProps<Answer>): ReactNode;
  /** What of the same drawing can be pointed at, in the order of reading; none where the page's own view sees to that. */
  targets(drawing: DrawingProps<Answer>): readonly FigureTarget[];
}

/** All incidents in view, and how many of them state no number killed. */
export interface InView {
  readonly shown: number;
  readonly notStated: number;
}

/** A part of a drawing that says what it stands for, and may be chosen. */
export interface FigureTarget {
  readonly key: string;
  /** CSS pixels from the drawing's top left corner. */
  readonly box: Box;
  readonly name: string;
  /** A line each: the figure with its range, in how many incidents, how many state none. */
  readonly says: readonly string[];
  /** What a click does; null where it says something and no more. */
  readonly choice: TargetChoice | null;
}

/** Ticks or unticks one value of a filter, takes a period or gives it up, opens an incident, goes to a claim of the open one. */
export type TargetChoice =
  | { readonly filter: "governorate" | "kind"; readonly value: string }
  | { readonly period: Period }
  | { readonly incident: IncidentId }
  | { readonly claim: ClaimId };

export interface DrawingProps<Answer> {
  readonly answer: Answer;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly style: FigureStyle;
  readonly translator: Translator;
  /** What the map figure is drawn on. */
  readonly ground: Ground | null;
  /** Widths in the fonts of `style`. */
  readonly measure: Measure;
  /** Pixels of the finished image to one of the drawing; 1 where it is not said. */
  readonly density?: number;
  /** For what has more parts than an SVG should hold; absent where everything is to be drawn as it is. */
  readonly picture?: TakePicture;
}

/** Has something drawn, at the density of the finished image, as a picture of so many pixels of the drawing; gives the picture's address. */
export type TakePicture = (size: Size, draw: (pen: Pen) => void) => string;

export interface ChartPlace<Answer> {
  /** Of the panel of charts. */
  readonly width: "whole" | "half";
  /** What the panel calls it, where the title is too long for half of its width. */
  readonly name?: Message;
  /** Whether the panel shows it before the reader has chosen. */
  readonly isUsual: boolean;
  /** Of the drawing, where a row of bars is so high; CSS pixels. */
  height(answer: Answer, row: number): number;
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
  /** Address of the hillshade over `[[20, 24], [46, 60]]` in Web Mercator; in an image `data:` of a PNG or JPEG. */
  readonly relief: string | null;
}

export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** Null: not stated. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
