import type { Theme } from "../cartography/palette";
import { svgPen } from "../cartography/svgPen";
import type { ImageSettings } from "../domain/imageSettings";
import type { Translator } from "../i18n/translator";
import { fontFaceRules } from "./exportFonts";
import type { FigureKind, Ground, Size } from "./figure";
import { drawSheet } from "./frame/drawSheet";
import type { FigureFrame } from "./frame/frame";
import { layOutSheet } from "./frame/sheet";
import { readOffScreen } from "./offScreen";
import { figureStyle } from "./pageStyle";
import { saidOf } from "./saidOf";
import { escaped, svgMarkup } from "./svgMarkup";
import { tableMeasure } from "./tableMeasure";
import { drawnTexts, usedFontFiles } from "./usedFonts";

/** A figure that is wanted as an image. */
export interface FigureOrder<Answer> {
  readonly kind: FigureKind<Answer>;
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
  /** Of a PNG of it. */
  readonly pixels: Size;
  /** What is to be seen, in words. */
  readonly description: string;
}

/** Draws a figure as an image. The same order gives the same text. Rejects where a font cannot be fetched. */
export async function renderFigure<Answer>(order: FigureOrder<Answer>): Promise<FigureImage> {
  const drawn = composed(order);
  const { width, height, description } = drawn;
  const { scale } = order.settings;
  return { svg: svgDocument(drawn, await fontFaceRules(fontsOf(drawn.body))), pixels: { width: width * scale, height: height * scale }, description };
}

interface Composed extends Size {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly body: string;
}

function composed<Answer>({ kind, answer, frame, settings, theme, translator, ground }: FigureOrder<Answer>): Composed {
  const size = settings.size ?? kind.imageSize(answer);
  const style = figureStyle(theme, "export");
  const measure = tableMeasure();
  const { notes, reading } = saidOf(kind, answer, frame.isSample);
  const sheet = layOutSheet({ frame, notes: [...notes, ...reading], size, style, translator, measure });
  const pen = svgPen("sheet");
  drawSheet(pen, sheet, style, translator.language.direction);
  const { x, y, width, height } = sheet.drawing;
  const { Drawing } = kind;
  const drawing = readOffScreen(
    <Drawing answer={answer} width={width} height={height} style={style} translator={translator} ground={ground} measure={measure} />,
    (svg) => svgMarkup(svg, "drawing"),
  );
  return {
    width: sheet.width,
    height: sheet.height,
    title: translator.t(frame.title),
    description: kind.description(answer, translator),
    language: translator.language.id,
    body: `${pen.markup()}\n<g transform="translate(${x} ${y})">${drawing}</g>`,
  };
}

function svgDocument({ width, height, title, description, language, body }: Composed, fontFaces: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}">
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
