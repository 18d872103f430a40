import type { Box, Measure } from "../../cartography/pen";
import type { Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";
import type { FigureStyle, Size } from "../figure";
import type { FigureFrame } from "./frame";
import { frameWords } from "./frameWords";
import { wrapRuns, type PlacedRun, type Run } from "./richText";

/** Where everything on an exported sheet stands, in pixels from its top left corner as read from left to right. */
export interface Sheet extends Size {
  readonly lines: readonly SheetLine[];
  /** For the drawing. */
  readonly drawing: Box;
  /** Of the line above the footer. */
  readonly rule: number;
  readonly margin: number;
}

export interface SheetLine {
  readonly runs: readonly PlacedRun[];
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

export interface SheetContents {
  readonly frame: FigureFrame;
  readonly notes: readonly Message[];
  readonly size: Size;
  readonly style: FigureStyle;
  readonly translator: Translator;
  readonly measure: Measure;
}

/** Lays the texts around the drawing. A sheet whose texts need more room becomes higher: the drawing keeps its own. */
export function layOutSheet(contents: SheetContents): Sheet {
  const { size: { width, height } } = contents;
  const margin = Math.round(Math.max(16, Math.min(48, width * 0.04)));
  const inner = width - 2 * margin;
  const header = stack(headerBlocks(contents), margin, margin * 0.7, inner * SPARE, contents.measure);
  const gutter = margin;
  const column = (inner - gutter) / 2;
  const [left, right] = footerBlocks(contents);
  const isNarrow = column < NARROWEST_COLUMN;
  const leftLines = stack(left, margin, 0, (isNarrow ? inner : column) * SPARE, contents.measure);
  const rightLines = stack(right, isNarrow ? margin : margin + column + gutter, isNarrow ? leftLines.bottom + 6 : 0, (isNarrow ? inner : column) * SPARE, contents.measure);
  const footerHeight = Math.max(leftLines.bottom, rightLines.bottom) + margin * 0.6;
  const top = header.bottom + margin * 0.45;
  const drawingHeight = Math.max(LEAST_DRAWING, height * LEAST_SHARE, height - top - footerHeight - margin * 0.9);
  const rule = Math.round(top + drawingHeight + margin * 0.45) + 0.5;
  const footerTop = Math.round(rule + margin * 0.25);
  return {
    width,
    height: Math.ceil(Math.max(height, footerTop + footerHeight)),
    lines: [...header.lines, ...[...leftLines.lines, ...rightLines.lines].map((line) => ({ ...line, y: line.y + footerTop }))],
    drawing: { x: margin, y: Math.round(top), width: inner, height: Math.floor(drawingHeight) },
    rule,
    margin,
  };
}

/** Of a line's width: the rest is for programs that do not know our fonts and draw with wider ones. */
const SPARE = 0.91;

/** The least height that is left to the drawing, in pixels and of the height that was asked for. */
const LEAST_DRAWING = 280;
const LEAST_SHARE = 0.55;
const NARROWEST_COLUMN = 300;

interface Block {
  readonly runs: readonly Run[];
  /** From baseline to baseline. */
  readonly leading: number;
  readonly before: number;
}

function headerBlocks({ frame, notes, style, translator }: SheetContents): readonly Block[] {
  const { title, shown, filters } = frameWords(frame, translator);
  const { palette: { ink, ink2 }, family } = style;
  const noted = notes.map((note) => translator.t(note)).join(" ");
  return [
    { runs: [{ text: title, font: { family, size: 28, weight: 600 }, colour: ink }], leading: 34, before: 0 },
    {
      runs: [
        { text: shown, font: { family, size: 16, weight: 600 }, colour: ink },
        { text: filters, font: { family, size: 16, weight: 400 }, colour: ink2 },
      ],
      leading: 22, before: 6,
    },
    ...(noted === "" ? [] : [{ runs: [{ text: noted, font: { family, size: 14, weight: 400 }, colour: ink2 }], leading: 19, before: 4 }]),
  ];
}

function footerBlocks({ frame, style, translator }: SheetContents): readonly [readonly Block[], readonly Block[]] {
  const { howCounted, sources, origin } = frameWords(frame, translator);
  const { palette: { ink, ink2, ink3 }, family } = style;
  const block = (heading: string, text: string): Block => ({
    runs: [
      { text: translator.t(heading), font: { family, size: 13, weight: 600 }, colour: ink },
      { text, font: { family, size: 13, weight: 400 }, colour: ink2 },
    ],
    leading: 18, before: 0,
  });
  const address: Block = { runs: [{ text: origin, font: { family, size: 13, weight: 400 }, colour: ink3 }], leading: 18, before: 4 };
  return [[block("How counted", howCounted), address], [block("Sources", sources)]];
}

function stack(blocks: readonly Block[], x: number, top: number, width: number, measure: Measure) {
  const lines: SheetLine[] = [];
  let bottom = top;
  for (const { runs, leading, before } of blocks) {
    bottom += before;
    for (const line of wrapRuns(runs, width, measure)) {
      bottom += leading;
      // Whole pixels: browsers put letters there anyway, other programs would draw them blurred.
      lines.push({ runs: line, x, y: Math.round(bottom - leading * 0.27) });
    }
  }
  return { lines, bottom };
}
