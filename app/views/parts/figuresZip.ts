import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { dateOf } from "../../domain/day";
import type { AskedFigure } from "../../figures/figure";
import { figureFileName } from "../../figures/fileName";
import type { FigureFrame } from "../../figures/frame/frame";
import { subjectOf } from "../../figures/figureSubject";
import type { FigureOrder } from "../../figures/render";
import { nextTask } from "../../state/nextTask";
import { figureFile, figureImage, imageFile } from "./figureFile";
import { figuresReadme, type ZippedFigure } from "./figuresReadme";

export interface FiguresZip {
  readonly file: Blob;
  readonly frame: FigureFrame;
  /** In words, of the figures that are not in it. */
  readonly failures: readonly string[];
}

type OrderOf = (kind: AskedFigure<unknown>) => Promise<FigureOrder<unknown>>;

/**
 * PNG, SVG and CSV of each figure, and a README that says what they are. `onStep` is told the index of each figure before it is made,
 * and is waited for, so that the page can go on. Rejects where it is aborted, or not one figure can be made.
 */
export async function figuresZip(kinds: readonly AskedFigure<unknown>[], orderOf: OrderOf, onStep: (index: number) => Promise<void>, signal: AbortSignal): Promise<FiguresZip> {
  const zip = zipWriter();
  const [figures, failures]: [ZippedFigure[], string[]] = [[], []];
  let order: FigureOrder<unknown> | null = null;
  for (const [index, kind] of kinds.entries()) {
    await onStep(index);
    signal.throwIfAborted();
    try {
      const made = await orderOf(kind);
      figures.push(await addFigure(zip, made));
      // The README says what the view shows, also where there are figures of what is open beside its own.
      if (order === null || subjectOf(kind) === "view") order = made;
    } catch (error) {
      failures.push(`${kind.id} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  signal.throwIfAborted();
  if (!order || figures.length === 0) throw new Error(failures.join("; "));
  const { frame, translator } = order;
  await zip.add("README.txt", new Blob([figuresReadme(frame, translator, figures, failures)]), frame);
  return { file: zip.end(), frame, failures };
}

async function addFigure(zip: ZipWriter, order: FigureOrder<unknown>): Promise<ZippedFigure> {
  const { kind, frame } = order;
  const image = await figureImage(order);
  await nextTask();
  const files = [["png", await imageFile(image, "png")], ["svg", await imageFile(image, "svg")], ["csv", await figureFile(order, "csv")]] as const;
  const names: string[] = [];
  for (const [format, content] of files) {
    const name = figureFileName(kind, frame, format);
    await zip.add(name, content, frame);
    names.push(name);
  }
  return { kind, image, names };
}

interface ZipWriter {
  add(name: string, content: Blob, frame: FigureFrame): Promise<void>;
  end(): Blob;
}

/** Compressed piece by piece, with a turn for the page between pieces; an image is compressed already. */
function zipWriter(): ZipWriter {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const failure: { error: Error | null } = { error: null };
  const zip = new Zip((error, piece) => {
    if (error) failure.error = error;
    else pieces.push(piece);
  });
  return {
    async add(name, content, { date }) {
      const entry = name.endsWith(".png") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = noonOf(date);
      zip.add(entry);
      const bytes = new Uint8Array(await content.arrayBuffer());
      for (let at = 0; at < bytes.length; at += PIECE) {
        entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
        await nextTask();
      }
      if (failure.error) throw failure.error;
    },
    end() {
      zip.end();
      if (failure.error) throw failure.error;
      return new Blob(pieces, { type: "application/zip" });
    },
  };
}

/** Bytes that are compressed in one go: some ten milliseconds. */
const PIECE = 262_144;

/** The day on which the figures are made, by the clock of the machine: the same view gives the same file. */
function noonOf(date: FigureFrame["date"]): Date {
  const day = dateOf(date);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
}
