import { csvText } from "../../exporters/csv";
import type { DescribedImage } from "../../figures/describe/describedImage";
import { figureFileName } from "../../figures/fileName";
import { frameProvenance } from "../../figures/frame/frameWords";
import type { FigureOrder } from "../../figures/render";
import { fetchDrawing, fetchPng } from "./imageParts";
import { programVersion } from "./programVersion";
import { saveFile } from "./saveFile";

export const figureFormats = ["png", "svg", "csv"] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** Makes a figure's file and hands it to the reader. Rejects where it cannot be drawn. */
export async function downloadFigure<Answer>(order: FigureOrder<Answer>, format: FigureFormat): Promise<void> {
  const { kind, frame } = order;
  saveFile(figureFileName(kind, frame, format), await figureFile(order, format));
}

/** The one way in which a figure becomes a file: from its menu, its dialog, with all others, or at the command line. Rejects where it cannot be drawn. */
export async function figureFile<Answer>(order: FigureOrder<Answer>, format: FigureFormat): Promise<Blob> {
  switch (format) {
    case "csv":
      return csvFile(order);
    case "svg":
    case "png":
      return imageFile(await figureImage(order), format);
  }
}

/** A figure as its image, for whoever shows it or makes several files of it. Rejects where it cannot be drawn. */
export async function figureImage<Answer>(order: FigureOrder<Answer>): Promise<DescribedImage> {
  const [{ renderFigure }, { describedImage }] = await fetchDrawing();
  return describedImage(order, await renderFigure(order), programVersion);
}

/** The file of an image that is drawn already. Rejects where the browser cannot make it. */
export async function imageFile(image: DescribedImage, format: "png" | "svg"): Promise<Blob> {
  if (format === "svg") return new Blob([image.svg], { type: "image/svg+xml" });
  const { svgToPng } = await fetchPng();
  return image.describe(await svgToPng(image));
}

function csvFile<Answer>({ kind, answer, frame, settings, translator }: FigureOrder<Answer>): Blob {
  const { columns, rows } = frame.isRestricted && kind.counts ? kind.counts(answer, translator) : kind.table(answer, translator);
  const table = { columns: columns.map(({ label }) => label), rows };
  return new Blob([csvText(table, frameProvenance(frame, translator, settings))], { type: "text/csv" });
}
