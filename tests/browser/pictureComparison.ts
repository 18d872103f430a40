import sharp from "sharp";

/** A picture as the means of its squares: how letters and edges are smoothed makes little difference to them. */
export interface CoarsePicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each square. */
  readonly squares: Uint8Array;
}

/** Edge of a square, in pixels of the picture. */
const SQUARE = 6;

/** Difference of a mean (0–255) below which two squares count as equal: another smoothing of letters stays below it. */
const NOTICEABLE = 20;

/** The part of all squares that may differ. */
export const tolerated = 0.004;

export async function coarsePicture(png: Buffer): Promise<CoarsePicture> {
  const { data, info } = await sharp(png).flatten({ background: "#fff" }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [width, height] = [Math.ceil(info.width / SQUARE), Math.ceil(info.height / SQUARE)];
  const squares = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const mean = meanOf(data, info, column * SQUARE, row * SQUARE);
      squares.set(mean, (row * width + column) * 3);
    }
  }
  return { width, height, squares };
}

function meanOf(data: Buffer, { width, height }: { readonly width: number; readonly height: number }, left: number, top: number): readonly number[] {
  const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)];
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at += 3) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return [red, green, blue].map((sum) => Math.round(sum / count));
}

/** The part of the squares that differ noticeably, 0 to 1; 1 where the sizes do. */
export function difference(one: CoarsePicture, other: CoarsePicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let at = 0; at < one.squares.length; at += 3) {
    if ([0, 1, 2].some((channel) => Math.abs((one.squares[at + channel] ?? 0) - (other.squares[at + channel] ?? 0)) > NOTICEABLE)) different += 1;
  }
  return different / (one.squares.length / 3);
}

/** As the picture that is kept: one pixel for each square. */
export function writeCoarse({ width, height, squares }: CoarsePicture): Promise<Buffer> {
  return sharp(Buffer.from(squares), { raw: { width, height, channels: 3 } }).png({ compressionLevel: 9, effort: 10 }).toBuffer();
}

export async function readCoarse(png: Buffer): Promise<CoarsePicture> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, squares: new Uint8Array(data) };
}
