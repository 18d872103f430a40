import { csvText } from "../../exporters/csv";
import type { FigureKind, Ground } from "../../figures/figure";
import { figureFileName } from "../../figures/fileName";
import { shownPeriod, type FigureFrame } from "../../figures/frame/frame";
import { frameProvenance } from "../../figures/frame/frameWords";
import type { Translator } from "../../i18n/translator";
import type { Theme } from "../../state/theme";
import { saveFile } from "./saveFile";

export const figureFormats = ["png", "svg", "csv"] as const;
export type FigureFormat = (typeof figureFormats)[number];

export interface FigureDownload<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly answer: Answer;
  readonly frame: FigureFrame;
  readonly theme: Theme;
  readonly translator: Translator;
  readonly ground: Ground | null;
}

/** Makes a figure's file and hands it to the reader. Rejects where it cannot be drawn. */
export async function downloadFigure<Answer>(download: FigureDownload<Answer>, format: FigureFormat): Promise<void> {
  const { kind, frame } = download;
  saveFile(figureFileName(kind, shownPeriod(frame), format), await fileOf(download, format));
}

async function fileOf<Answer>(download: FigureDownload<Answer>, format: FigureFormat): Promise<Blob> {
  switch (format) {
    case "csv":
      return csvFile(download);
    case "svg":
      return new Blob([await svgOf(download)], { type: "image/svg+xml" });
    case "png": {
      const { svgToPng } = await import("../../figures/png");
      return svgToPng(await svgOf(download));
    }
  }
}

async function svgOf<Answer>({ kind, answer, frame, theme, translator, ground }: FigureDownload<Answer>): Promise<string> {
  const { renderFigure } = await import("../../figures/render");
  return renderFigure(kind, answer, frame, { theme, translator, ground });
}

function csvFile<Answer>({ kind, answer, frame, translator }: FigureDownload<Answer>): Blob {
  const { columns, rows } = kind.table(answer, translator);
  const table = { columns: columns.map(({ label }) => label), rows };
  return new Blob([csvText(table, frameProvenance(frame, translator))], { type: "text/csv" });
}
