import type { ImageSettings } from "../../domain/imageSettings";
import type { Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";
import type { FigureStyle } from "../figure";
import { lineSpace } from "../lineSpace";
import type { FigureFrame } from "./frame";
import { frameWords } from "./frameWords";
import type { Run } from "./richText";

/** What a sheet says around its drawing: above it, and in two columns below. */
export interface SheetTexts {
  readonly header: readonly Block[];
  readonly columns: readonly [readonly Block[], readonly Block[]];
}

export interface Block {
  readonly runs: readonly Run[];
  /** From baseline to baseline. */
  readonly leading: number;
  readonly before: number;
}

export interface SheetContents {
  readonly frame: FigureFrame;
  /** What must be said with the drawing, and how to read it. */
  readonly notes: readonly Message[];
  readonly reading: readonly Message[];
  readonly settings: ImageSettings;
  readonly style: FigureStyle;
  readonly translator: Translator;
}

/** Pixels of the smallest letters around a drawing. */
export const SMALLEST_LETTERS = 13;

/** The reader's own words stand in place of title and subtitle; what a subtitle would have said then stands below the drawing. */
export function sheetTexts(contents: SheetContents): SheetTexts {
  const { frame, settings, style, translator } = contents;
  const words = frameWords(frame, translator, settings.without);
  const { palette: { ink, ink3 } } = style;
  const { t } = translator;
  const title = settings.title.trim() || words.title;
  const said = settings.subtitle.trim() === "" ? [] : [footnote(t("In view"), `${words.shown} ${words.filters}`, style)];
  const note = settings.note.trim() === "" ? [] : [footnote(t("Note"), settings.note, style)];
  const spaced = (blocks: readonly Block[]) => blocks.map((block) => ({ ...block, leading: Math.round(block.leading * lineSpace(translator)) }));
  return {
    header: spaced([
      { runs: [run(title, 28, 600, ink, style)], leading: 34, before: 0 },
      { runs: subtitle(words, settings, style), leading: 22, before: 6 },
      ...notes(contents),
    ]),
    columns: [
      spaced([...said, footnote(t("How counted"), words.howCounted, style), { runs: [run(words.origin, SMALLEST_LETTERS, 400, ink3, style)], leading: 18, before: 4 }]),
      spaced([...note, footnote(t("Sources"), words.sources, style), footnote(t("Data"), words.data, style)]),
    ],
  };
}

function subtitle({ shown, filters }: { readonly shown: string; readonly filters: string }, settings: ImageSettings, style: FigureStyle): readonly Run[] {
  const { palette: { ink, ink2 } } = style;
  if (settings.subtitle.trim() !== "") return [run(settings.subtitle, 16, 400, ink2, style)];
  return [run(shown, 16, 600, ink, style), run(filters, 16, 400, ink2, style)];
}

function notes({ notes: needed, reading, settings, style, translator }: SheetContents): readonly Block[] {
  const said = settings.without.includes("reading") ? needed : [...needed, ...reading];
  const text = said.map((note) => translator.t(note)).join(" ");
  return text === "" ? [] : [{ runs: [run(text, 14, 400, style.palette.ink2, style)], leading: 19, before: 4 }];
}

function footnote(heading: string, text: string, style: FigureStyle): Block {
  const { palette: { ink, ink2 } } = style;
  return { runs: [run(heading, SMALLEST_LETTERS, 600, ink, style), run(text, SMALLEST_LETTERS, 400, ink2, style)], leading: 18, before: 0 };
}

function run(text: string, size: number, weight: number, colour: string, { family }: FigureStyle): Run {
  return { text, font: { family, size, weight }, colour };
}
