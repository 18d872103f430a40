import type { Theme } from "../cartography/palette";
import { svgPen } from "../cartography/svgPen";
import type { Translator } from "../i18n/translator";
import { canvasMeasure } from "./canvasMeasure";
import { fontFaceRules, loadFontFiles } from "./exportFonts";
import type { FigureKind, Ground, Size } from "./figure";
import { drawSheet } from "./frame/drawSheet";
import type { FigureFrame } from "./frame/frame";
import { layOutSheet } from "./frame/sheet";
import { readOffScreen } from "./offScreen";
import { figureStyle } from "./pageStyle";
import { saidOf } from "./saidOf";
import { escaped, svgMarkup } from "./svgMarkup";
import { drawnTexts, usedFontFiles } from "./usedFonts";

export interface RenderOptions {
  readonly theme: Theme;
  readonly translator: Translator;
  /** CSS pixels; the kind's own where not given. Texts that need more room make the image higher. */
  readonly size?: Size | undefined;
  /** What the map is drawn on; other figures need none. */
  readonly ground?: Ground | null | undefined;
}

/**
 * The figure as an SVG document that holds everything it needs: drawing, title, filters, counts, sources and fonts. The same
 * view gives the same text. Rejects where a font cannot be fetched.
 */
export async function renderFigure<Answer>(kind: FigureKind<Answer>, answer: Answer, frame: FigureFrame, options: RenderOptions): Promise<string> {
  const draw = () => composed(kind, answer, frame, options);
  let drawn = draw();
  // Texts are measured with the very fonts that go into the file: what is drawn first only tells which they are.
  for (let round = 0; round < ROUNDS; round++) {
    await loadFontFiles(fontsOf(drawn.body));
    const again = draw();
    if (again.body === drawn.body) break;
    drawn = again;
  }
  return svgDocument(drawn, await fontFaceRules(fontsOf(drawn.body)));
}

const ROUNDS = 3;

interface Composed extends Size {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly body: string;
}

function composed<Answer>(kind: FigureKind<Answer>, answer: Answer, frame: FigureFrame, options: RenderOptions): Composed {
  const { theme, translator, size = kind.imageSize(answer), ground = null } = options;
  const style = figureStyle(theme, "export");
  const measure = canvasMeasure();
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
