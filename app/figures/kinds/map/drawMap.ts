import { drawBasemap } from "../../../cartography/drawBasemap";
import { drawCloud } from "../../../cartography/drawCloud";
import { drawLabels } from "../../../cartography/drawLabels";
import { drawShading } from "../../../cartography/drawShading";
import { drawSpots } from "../../../cartography/drawSpots";
import { boxShape, type Box, type Pen } from "../../../cartography/pen";
import { cloudAreaMarks, drawCloudAreas } from "../../../cartography/drawCloudAreas";
import { drawFacilities, layoutFacilities } from "../../../cartography/facilityMarks";
import { drawScaleBar, scaleBar } from "../../../cartography/scale";
import { message } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { noIncident } from "../../notes";
import { wrapText } from "../../wrapText";
import { plainShown, type MapAnswer } from "./mapAnswer";
import { governorateValues, mapLabels, mapLanguage, scaleText } from "./mapLabels";
import { mapLayout, type MapLayout } from "./mapLayout";
import { spotLines } from "./spotLines";

/** The map with its legend, scale and notice, at the size of the drawing. */
export function drawMap(pen: Pen<string>, props: DrawingProps<MapAnswer>): void {
  const layout = mapLayout(props);
  const { map, legend } = layout;
  const { palette } = props.style;
  const frame = boxShape({ x: 0, y: 0, width: map.width, height: map.height });
  pen.group({ x: map.x, y: map.y }, () => {
    pen.clip(frame, () => drawGround(pen, layout, props));
    pen.path(frame, { stroke: palette.rule2 });
    drawNames(pen, layout, props);
    if (isBare(props.answer)) drawSentence(pen, layout, props);
  });
  drawNotice(pen, layout, props);
  pen.group({ x: legend.x, y: legend.y }, () => legend.drawn.draw(pen, palette));
}

function drawGround(pen: Pen<string>, layout: MapLayout, props: DrawingProps<MapAnswer>): void {
  const { projection, basemap, spots } = layout;
  const { answer, style, translator, ground } = props;
  const { shading, facilities, chosen } = answer.shown ?? plainShown;
  const { palette, theme, family, condensed } = style;
  const vague = new Set(spots.marks.flatMap((mark) => (mark.shape === "area" ? [mark.governorate] : [])));
  if (ground) drawBasemap(pen, { basemap, projection, palette, theme, relief: ground.relief, chosen, vague });
  if (shading) drawShading(pen, { basemap, projection, palette, shading, chosen });
  drawSymbols(pen, layout, props);
  if (answer.cloud) {
    drawCloudAreas(pen, { areas: answer.cloud.areas, basemap, projection, palette, fonts: { text: family, condensed }, numeral: translator.number });
  }
  drawFacilities(pen, layoutFacilities(facilities, projection), palette);
}

/** Discs of a cloud or spots; too many are drawn as a picture. */
function drawSymbols(pen: Pen<string>, { projection, spots, cloud, isPicture }: MapLayout, { style, translator, picture }: DrawingProps<MapAnswer>): void {
  const { palette, family, condensed } = style;
  const draw = (on: Pen) => {
    if (cloud) drawCloud(on, cloud, palette);
    drawSpots(on, { layout: spots, projection, palette, fonts: { text: family, condensed }, numeral: translator.number });
  };
  if (!isPicture || !picture) return draw(pen);
  const { width, height } = projection;
  pen.image(picture({ width, height }, draw), { x: 0, y: 0, width, height }, { opacity: 1, blend: "normal" });
}

function drawNames(pen: Pen<string>, { projection, basemap, spots, scales: { textScale } }: MapLayout, props: DrawingProps<MapAnswer>): void {
  const { answer, style, translator, measure } = props;
  const fonts = { text: style.family, condensed: style.condensed };
  const bar = scaleBar(projection, projection.width * 0.2);
  const below: Box = { x: SCALE_INSET - 6, y: projection.height - SCALE_INSET - 12, width: bar.width + 60, height: 24 };
  const areas = answer.cloud ? cloudAreaMarks({ areas: answer.cloud.areas, basemap, projection, numeral: translator.number }) : [];
  const reserved = [below, ...areas.map(({ box }) => box), ...(isBare(answer) ? [sentenceBox(projection, props)] : [])];
  const lettering = { fonts, textScale };
  const labels = mapLabels({ ...lettering, projection, basemap, layout: spots, spotLines: (spot) => spotLines(spot, translator), governorateValues: governorateValues(answer.shown?.shading, translator), measure, reserved }, translator);
  drawLabels(pen, labels, { ...lettering, language: mapLanguage(translator) }, style.palette);
  drawScaleBar(pen, bar, scaleText(bar, translator), SCALE_INSET, projection.height - SCALE_INSET, style.palette, fonts);
}

/** Without anything to draw on it. */
function isBare({ spots, cloud }: MapAnswer): boolean {
  return spots.length === 0 && (cloud === null || cloud.rows.length + cloud.areas.length === 0);
}

/** Pixels from the map's lower left corner. */
const SCALE_INSET = 18;

function drawNotice(pen: Pen<string>, { map, notice }: MapLayout, { style, translator }: DrawingProps<MapAnswer>): void {
  const { direction } = translator.language;
  const isRtl = direction === "rtl";
  notice.lines.forEach((line, index) => {
    const y = map.y + map.height + 6 + index * notice.leading + notice.font.size * 0.95;
    pen.text(line, isRtl ? map.x + map.width : map.x, y, { ...notice.font, colour: style.palette.ink3, anchor: isRtl ? "right" : "left", direction });
  });
}

/** What stands on a map without an incident. */
function drawSentence(pen: Pen<string>, { projection }: MapLayout, props: DrawingProps<MapAnswer>): void {
  const { style: { palette }, translator } = props;
  const box = sentenceBox(projection, props);
  const { font, lines, leading } = sentence(projection, props);
  pen.path(boxShape(box), { fill: palette.paper, stroke: palette.rule2 });
  lines.forEach((line, index) => {
    pen.text(line, box.x + box.width / 2, box.y + PADDING + index * leading + font.size * 0.95, {
      ...font, colour: palette.ink, anchor: "middle", direction: translator.language.direction,
    });
  });
}

const PADDING = 12;

function sentenceBox(projection: Size, props: DrawingProps<MapAnswer>): Box {
  const { lines, font, leading } = sentence(projection, props);
  const width = Math.max(...lines.map((line) => props.measure(line, font))) + 2 * PADDING;
  const height = lines.length * leading + 2 * PADDING;
  return { x: (projection.width - width) / 2, y: (projection.height - height) / 2, width, height };
}

type Size = Pick<Box, "width" | "height">;

function sentence({ width }: Size, { answer, style, translator, measure }: DrawingProps<MapAnswer>) {
  const font = { family: style.family, size: style.fontSize * 1.15, weight: 400 };
  const words = answer.notOnMap === 0 ? noIncident : message("None of these incidents has a place on the map");
  return { font, lines: wrapText(translator.t(words), font, width * 0.8, measure), leading: font.size * 1.3 };
}
