import type { Basemap } from "../../../cartography/basemap";
import type { CloudGrid } from "../../../cartography/cloudGrid";
import { layoutLegend, type Legend } from "../../../cartography/legend";
import type { LegendWords } from "../../../cartography/legendOptions";
import { shortMapNotice } from "../../../cartography/notices";
import type { Box, Font } from "../../../cartography/pen";
import { projectionOf, wholeArea, type Projection } from "../../../cartography/projection";
import { layoutSpots, type SpotLayout } from "../../../cartography/spotMarks";
import type { SpotsAnswer } from "../../../engine/questions/spots";
import { counted } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { DrawingProps } from "../../figure";
import { wrapText } from "../../wrapText";
import { isRightToLeft } from "../parts/setting";
import { countedGrid } from "./drawnCloud";
import { emptyBasemap } from "./emptyBasemap";
import { legendText } from "./legendText";
import { plainShown, type MapAnswer } from "./mapAnswer";
import { anywhere, mapLegendContent } from "./mapLegend";

/** Where map, legend and notice stand on the drawing, and how large the map's symbols and names are. */
export interface MapLayout {
  readonly map: Box;
  /** Of the map, within its box. */
  readonly projection: Projection;
  readonly basemap: Basemap;
  readonly spots: SpotLayout;
  /** How many of the cloud fall where; null where there is none. */
  readonly cloud: CloudGrid | null;
  /** Whether the symbols are too many for an SVG, and are drawn as a picture inside it. */
  readonly isPicture: boolean;
  readonly scales: MapScales;
  readonly legend: { readonly x: number; readonly y: number; readonly drawn: Legend };
  /** Lines below the map, from the edge where reading starts. */
  readonly notice: { readonly lines: readonly string[]; readonly font: Font; readonly leading: number };
}

export interface MapScales {
  readonly symbolScale: number;
  readonly textScale: number;
}

/** The legend beside the map where there is room for both, else below it. */
export function mapLayout(props: DrawingProps<MapAnswer>): MapLayout {
  // Counting a million incidents takes 50 ms: what is right in most cases is tried first.
  const isLikely = props.picture !== undefined && symbolsAtMost(props.answer) > MOST_SYMBOLS;
  const layout = laidOut(props, isLikely);
  return isLikely && layout.spots.marks.length + (layout.cloud?.used ?? 0) <= MOST_SYMBOLS ? laidOut(props, false) : layout;
}

function symbolsAtMost({ spots, cloud }: MapAnswer): number {
  return spots.length + (cloud?.rows.length ?? 0);
}

/** In an SVG; more of them are drawn as a picture. */
const MOST_SYMBOLS = 5000;

function laidOut(props: DrawingProps<MapAnswer>, isPicture: boolean): MapLayout {
  const { answer, width, height, translator, ground } = props;
  const isWide = width >= WIDE;
  const basemap = ground?.basemap ?? emptyBasemap;
  const column = isWide ? Math.round(Math.min(COLUMN, width * 0.25)) : width;
  const gap = isWide ? 22 : 14;
  const mapWidth = isWide ? width - column - gap : width;
  const scales = scalesFor(Math.min(mapWidth, height));
  const { hasIncidents, symbols } = answer.shown ?? plainShown;
  const spots = hasIncidents ? answer.spots : [];
  const spotsAt = (projection: Projection) => layoutSpots(spots, { projection, basemap, symbols, symbolScale: scales.symbolScale });
  // What the legend explains, and how many are left out, is the same at every size.
  const known = spotsAt(anywhere);
  const notice = noticeLines(known, isPicture, mapWidth, props);
  const noticeHeight = notice.lines.length * notice.leading + 6;
  const drawn = legendWithin(column, isWide ? height : height * 0.45, known, scales, props);
  const mapHeight = Math.max(SMALLEST, height - noticeHeight - (isWide ? 0 : drawn.height + gap));
  const map = { x: isWide && !isRightToLeft({ translator }) ? column + gap : 0, y: 0, width: mapWidth, height: mapHeight };
  const projection = projectionOf({ width: map.width, height: map.height, bounds: wholeArea, padding: Math.min(map.width, map.height) * 0.015, density: props.density });
  const legend = isWide
    ? { x: isRightToLeft({ translator }) ? map.width + gap : 0, y: 0, drawn }
    : { x: 0, y: map.height + noticeHeight + gap, drawn };
  const cloud = answer.cloud && countedGrid(answer.cloud, projection, CELLS);
  return { map, projection, basemap, spots: spotsAt(projection), cloud, isPicture, scales, legend, notice };
}

/** Cells to one pixel: the drawing of a million incidents has some thousands of discs. */
const CELLS = 0.4;

/** Pixels of a drawing that has room for a legend beside its map, and of that legend at most. */
const WIDE = 640;
const COLUMN = 230;
/** Pixels of a map's height that are left to it whatever else there is. */
const SMALLEST = 120;

function scalesFor(shorterSide: number): MapScales {
  return shorterSide < 420 ? { symbolScale: 0.75, textScale: 0.95 } : { symbolScale: 1, textScale: 1.05 };
}

/** As large as it fits, with headings where it can. */
function legendWithin(width: number, height: number, spots: SpotLayout, { symbolScale }: MapScales, props: DrawingProps<MapAnswer>): Legend {
  const { answer, style, translator, measure } = props;
  const values = placesKnown(answer, translator);
  const sizes = [{ columns: 1, textSize: 14.5 }, { columns: 1, textSize: 13 }, { columns: 1, textSize: 11.5 }, { columns: 2, textSize: 12.5 }, { columns: 2, textSize: 11.5 }] as const;
  const tries = sizes.filter(({ columns }) => props.width >= WIDE || columns === 2).map(({ columns, textSize }) => layoutLegend({
    content: mapLegendContent(spots, answer.shown ?? plainShown, translator), words: legendText(translator, answer.spots), values, notes: [], width, columns, textSize, symbolScale, measure,
    fonts: { text: style.family, condensed: style.condensed }, numeral: translator.number, direction: translator.language.direction,
  }));
  const [first] = tries;
  const found = tries.find((legend) => legend.height <= height) ?? tries.at(-1) ?? first;
  if (!found) throw new Error("A legend has a size");
  return found;
}

/** How many incidents there are of each precision. */
function placesKnown({ spots, cloud }: SpotsAnswer, { number }: Translator): Partial<LegendWords> {
  // A cloud does not tell them apart: not known is not 0.
  if (cloud) return {};
  const count = (precision: string) => number(spots.reduce((sum, spot) => (spot.precision === precision ? sum + spot.incidents.length : sum), 0));
  return { exact: count("exact"), near: count("near"), district: count("district"), governorate: count("governorate") };
}

function noticeLines({ withheld }: SpotLayout, isPicture: boolean, width: number, { style, translator, ground, measure }: DrawingProps<MapAnswer>): MapLayout["notice"] {
  const { t } = translator;
  const font: Font = { family: style.condensed, size: style.fontSize * 0.87, weight: 400 };
  const left = counted(
    withheld,
    "Drawn without its ground, which could not be loaded, and without {count} incident known only to the governorate.",
    "Drawn without its ground, which could not be loaded, and without {count} incidents known only to the governorate.",
  );
  const drawnOn = ground ? t(shortMapNotice) : withheld > 0 ? t(left) : t("Drawn without its ground, which could not be loaded.");
  const text = [t("Projection: Web Mercator."), isPicture ? t("Symbols are an embedded picture, not shapes.") : "", drawnOn].filter(Boolean).join(" ");
  return { lines: wrapText(text, font, width, measure), font, leading: font.size * 1.3 };
}
