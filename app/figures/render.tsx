import type { Theme } from "../cartography/palette";
import type { Measure } from "../cartography/pen";
import { svgPen } from "../cartography/svgPen";
import type { ImageSettings } from "../domain/imageSettings";
import type { Translator } from "../i18n/translator";
import { fontFaceRules } from "./exportFonts";
import type { FigureForm, FigureStyle, Ground, Size } from "./figure";
import { drawSheet } from "./frame/drawSheet";
import { fitSheet, type FittedSheet } from "./frame/fitSheet";
import type { FigureFrame } from "./frame/frame";
import { sheetTexts } from "./frame/sheetTexts";
import { readOffScreen } from "./offScreen";
import { figureStyle } from "./pageStyle";
import { picturesAt, type Pictures } from "./pictures";
import { saidOf } from "./saidOf";
import { escaped, svgMarkup } from "./svgMarkup";
import { tableMeasure } from "./tableMeasure";
import { drawnTexts, usedFontFiles } from "./usedFonts";

/** A figure that is wanted as an image. */
export interface FigureOrder<Answer> {
  readonly kind: FigureForm<Answer>;
  readonly answer: Answer;
  readonly frame: FigureFrame;
  readonly settings: ImageSettings;
  /** The colours that the settings ask for, else the page's. */
  readonly theme: Theme;
  /** Of the language that the settings ask for, else of the page's. */
  readonly translator: Translator;
  /** What the map is drawn on; other figures need none. */
  readonly ground: Ground | null;
}

export interface FigureImage {
  /** An SVG document that holds everything it needs: drawing, title, filters, counts, sources and fonts. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly size: Size;
  /** Of a PNG of it. */
  readonly pixels: Size;
  /** What is to be seen, in words. */
  readonly description: string;
}

/** Draws a figure as an image. The same order gives the same text. Rejects where a font cannot be fetched, or the size has no room for what must be said. */
export async function renderFigure<Answer>(order: FigureOrder<Answer>): Promise<FigureImage> {
  const drawn = composed(order);
  const { size, description, pictures } = drawn;
  const { scale } = order.settings;
  const [fontFaces, body] = await Promise.all([fontFaceRules(fontsOf(drawn.body)), pictures.filled(drawn.body)]);
  return { svg: svgDocument({ ...drawn, body }, fontFaces), size, pixels: { width: size.width * scale, height: size.height * scale }, description };
}

interface Composed {
  /** Of the image. */
  readonly size: Size;
  /** Of the sheet that is drawn on it. */
  readonly sheet: Size;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly body: string;
  readonly pictures: Pictures;
}

function composed<Answer>(order: FigureOrder<Answer>): Composed {
  const { kind, answer, frame, settings, theme, translator } = order;
  const style = figureStyle(theme, "export");
  const measure = tableMeasure();
  const { sheet, size, zoom } = fittedSheet(order, style, measure);
  const pen = svgPen("sheet");
  drawSheet(pen, sheet, { style, direction: translator.language.direction, isTransparent: settings.isTransparent });
  const density = settings.scale / zoom;
  const pictures = picturesAt(density);
  const { x, y, width, height } = sheet.drawing;
  const { Drawing } = kind;
  const drawing = readOffScreen(
    <Drawing {...{ answer, width, height, style, translator, measure, density }} ground={groundOf(order)} picture={pictures.take} />,
    (svg) => svgMarkup(svg, "drawing"),
  );
  return {
    size, sheet, pictures,
    title: settings.title.trim() || translator.t(frame.title),
    description: kind.description(answer, translator),
    language: translator.language.id,
    body: `${pen.markup()}\n<g transform="translate(${x} ${y})">${drawing}</g>`,
  };
}

/** Throws where the letters would be too small to be read. */
function fittedSheet<Answer>({ kind, answer, frame, settings, translator }: FigureOrder<Answer>, style: FigureStyle, measure: Measure): FittedSheet {
  const texts = sheetTexts({ frame, ...saidOf(kind, answer, frame.isSample, frame), settings, style, translator });
  const fitted = fitSheet(texts, { size: settings.size, own: kind.imageSize(answer), scale: settings.scale }, measure);
  if (!fitted) throw new Error(translator.t("What this image must say cannot be read at {width} × {height} pixels: choose a larger size or scale, shorter words, or fewer parts.", { ...settings.size }));
  return fitted;
}

function groundOf<Answer>({ ground, settings }: FigureOrder<Answer>): Ground | null {
  return ground && settings.without.includes("relief") ? { ...ground, relief: null } : ground;
}

function svgDocument({ size, sheet, title, description, language, body }: Composed, fontFaces: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" lang="${language}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>${fontFaces}</style>
${body}
</svg>
`;
}

function fontsOf(body: string) {
  // Images hold no text, and a parser applies the page's security policy to their styles.
  const written = body.replace(/<image\b[^>]*>/g, "");
  const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${written}</svg>`, "image/svg+xml");
  return usedFontFiles(drawnTexts(parsed));
}
