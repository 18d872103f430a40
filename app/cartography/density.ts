/** Incidents on a place of the drawing, in its pixels. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** How thickly incidents lie, in squares of `edge` pixels: 0 to 1 of the thickest, in rows from the top. */
export interface Density {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly shares: Float32Array;
}

/** Edge of a square, in pixels. */
const EDGE = 4;
/** Squares on each side that a point spreads to, in each of three rounds of means: together nearly a bell curve. */
const SPREAD = 3;

/** Spreads the points over some twelve pixels around each; the root of the number, so that single incidents are seen beside a city's. */
export function densityOf(points: Iterable<WeightedPoint>, drawing: { readonly width: number; readonly height: number }): Density {
  const [width, height] = [Math.ceil(drawing.width / EDGE), Math.ceil(drawing.height / EDGE)];
  let shares: Float32Array = new Float32Array(width * height);
  for (const { x, y, count } of points) {
    const [across, down] = [Math.floor(x / EDGE), Math.floor(y / EDGE)];
    if (across < 0 || down < 0 || across >= width || down >= height) continue;
    shares[down * width + across] = (shares[down * width + across] ?? 0) + count;
  }
  for (let round = 0; round < 3; round += 1) shares = meansDown(meansAcross(shares, width, height), width, height);
  let most = 0;
  for (const share of shares) most = Math.max(most, share);
  return { width, height, edge: EDGE, shares: most === 0 ? shares : shares.map((share) => Math.sqrt(share / most)) };
}

function meansAcross(shares: Float32Array, width: number, height: number): Float32Array {
  return runningMeans(shares, width, height, (line, at) => line * width + at);
}

function meansDown(shares: Float32Array, width: number, height: number): Float32Array {
  return runningMeans(shares, height, width, (line, at) => at * width + line);
}

function runningMeans(shares: Float32Array, length: number, lines: number, cell: (line: number, at: number) => number): Float32Array {
  const means = new Float32Array(shares.length);
  for (let line = 0; line < lines; line += 1) {
    let sum = 0;
    for (let at = -SPREAD; at < length; at += 1) {
      if (at + SPREAD < length) sum += shares[cell(line, at + SPREAD)] ?? 0;
      if (at - SPREAD - 1 >= 0) sum -= shares[cell(line, at - SPREAD - 1)] ?? 0;
      if (at >= 0) means[cell(line, at)] = Math.max(0, sum) / (2 * SPREAD + 1);
    }
  }
  return means;
}

/** As pixels of an image, one for each square: from clear to the colour. `colour` has no opacity of its own. */
export function paintDensity({ shares }: Density, pixels: Uint32Array, colour: number): void {
  const opaque = colour & 0x00ffffff;
  for (let at = 0; at < shares.length; at += 1) pixels[at] = ((Math.round(Math.min(1, shares[at] ?? 0) * MOST_OPAQUE) << 24) | opaque) >>> 0;
}

const MOST_OPAQUE = 200;
