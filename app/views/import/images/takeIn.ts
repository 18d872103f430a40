import { imageTypeOf, TELLING, type ImageType } from "../../../figures/describe/imageType";
import type { BroughtImage, BroughtImages } from "../../../state/images/broughtImages";
import type { ShowView } from "../../../state/images/useViewOfImage";
import type { Brought, ImportDesk } from "../../../state/importDesk";
import { nextTask } from "../../../state/nextTask";

/** Where files go. */
export interface TakingIn {
  readonly desk: Pick<ImportDesk, "bring" | "close" | "view">;
  readonly images: Pick<BroughtImages, "set">;
  readonly show: ShowView;
}

/** Tells images from data by what is in them, shows the view of the first image that holds one, and hands the data to the desk. */
export async function takeIn(files: readonly Brought[], { desk, images, show }: TakingIn): Promise<void> {
  const sorted = await Promise.all(files.map(async (file) => ({ file, type: await typeOf(file) })));
  const data = sorted.filter(({ type }) => type === null).map(({ file }) => file);
  const read = await Promise.all(sorted.map(async ({ file, type }) => (type ? readImage(file, type) : [])));
  const brought = read.flat();
  if (brought.length > 0) images.set(brought);
  const state = brought.flatMap(({ reading }) => (reading.kind === "described" ? reading.state : []))[0];
  if (state) {
    // What stands in the page's place would hide the view; of files on their way a line stays.
    desk.close(desk.view().kind === "files");
    await show(state);
  }
  desk.bring(data);
}

/** A folder, or a file that has gone meanwhile, is none: the desk says what is wrong with it. */
async function typeOf({ blob }: Brought): Promise<ImageType | null> {
  return blob.slice(0, TELLING).arrayBuffer().then((beginning) => imageTypeOf(new Uint8Array(beginning)), () => null);
}

async function readImage({ name, blob }: Brought, type: ImageType): Promise<BroughtImage> {
  const { readFigure } = await import("../../../figures/describe/readFigure");
  return { name, reading: await readFigure(blob, type, nextTask).catch(() => ({ kind: "nothing" }) as const) };
}
