import { discRadii, discSize, type CloudGrid } from "./cloudGrid";

/** Colours as pixels of an image (red, green, blue, opacity in this order of bytes). */
export interface CloudColours {
  /** By look: the sides, the last of them where none is known, and from 8 on the same paler. */
  readonly looks: Uint32Array;
  /** Around each disc. */
  readonly rim: number;
}

/** Cells of a disc, as steps from its middle. */
interface Stamp {
  readonly core: Int32Array;
  readonly rim: Int32Array;
  readonly reach: number;
}

/** An image, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
  /** Its pixels for one of the drawing. */
  readonly density: number;
}

/** Paints the grid's discs into an image of the same drawing; the larger counts above. */
export function paintCloud(grid: CloudGrid, { width, height, colours: pixels, density }: Pixels, colours: CloudColours): void {
  const { counts, votes, cells, used } = grid;
  const edge = density / grid.density;
  pixels.fill(0);
  const stamps = discRadii.map((radius) => stamp(radius * density, width));
  const eachOf = (size: number, reach: number, paint: (middle: number, cell: number) => void) => {
    for (let at = 0; at < used; at += 1) {
      const cell = cells[at] ?? 0;
      if (discSize(counts[cell] ?? 0) !== size) continue;
      const down = Math.floor((Math.floor(cell / grid.width) + 0.5) * edge);
      const across = Math.floor(((cell % grid.width) + 0.5) * edge);
      if (across >= reach && down >= reach && across < width - reach && down < height - reach) paint(down * width + across, cell);
    }
  };
  // The rims of one size below its discs: what lies close together is one ground of colour, with a rim around it.
  stamps.forEach(({ core, rim, reach }, size) => {
    eachOf(size, reach, (middle) => {
      for (let step = 0; step < rim.length; step += 1) pixels[middle + (rim[step] ?? 0)] = colours.rim;
    });
    eachOf(size, reach, (middle, cell) => {
      const colour = colours.looks[(votes[cell] ?? 0) & 15] ?? 0;
      for (let step = 0; step < core.length; step += 1) pixels[middle + (core[step] ?? 0)] = colour;
    });
  });
}

function stamp(radius: number, width: number): Stamp {
  const reach = Math.ceil(radius + 1);
  const [core, rim]: [number[], number[]] = [[], []];
  for (let down = -reach; down <= reach; down += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      const apart = Math.hypot(across, down);
      if (apart <= radius) core.push(down * width + across);
      else if (apart <= radius + 0.9) rim.push(down * width + across);
    }
  }
  return { core: Int32Array.from(core), rim: Int32Array.from(rim), reach };
}

/** `#RRGGBB`, with an opacity from 0 to 255, as a pixel of an image on a little-endian machine, as all that run browsers are. */
export function pixelOf(colour: string, opacity = 255): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return ((opacity << 24) | ((value & 0xff) << 16) | (value & 0xff00) | (value >>> 16)) >>> 0;
}

/** So much of one colour in another, 0 to 1. */
export function mixed(colour: string, into: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [Number.parseInt(colour.slice(at, at + 2), 16), Number.parseInt(into.slice(at, at + 2), 16)];
    return Math.round(a * share + b * (1 - share)).toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
