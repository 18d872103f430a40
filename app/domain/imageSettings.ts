/** How an image of a figure is made; what it shows follows from the rest of the address. */
export interface ImageSettings {
  /** Of an SVG in CSS pixels, and of a PNG in pixels at scale 1; each side `LEAST_SIDE` to `MOST_SIDE`. Null: as large as the figure asks for. */
  readonly size: ImageSize | null;
  /** Pixels of a PNG to each of the size; 1 to 4. No side of a PNG has more than `MOST_SIDE` pixels. */
  readonly scale: number;
  /** Null: the colours of the page. */
  readonly look: ImageLook | null;
  /** Without paper beneath the figure. */
  readonly isTransparent: boolean;
  /** Id of a language of the page; null: the page's. */
  readonly language: string | null;
  /** What need not be said and is left out, in the order of `imageParts`. */
  readonly without: readonly ImagePart[];
  /** In place of the figure's own title; empty: its own. */
  readonly title: string;
  /** In place of the line below the title; empty: the filters and the period in words. Those are said in any case. */
  readonly subtitle: string;
  /** The reader's own remark; empty: none. */
  readonly note: string;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export type ImageLook = "light" | "dark";

/** Parts of an image that may be left out: how to read the signs, the rule's definition (its name stays), the publishers' names (their number and licence stay), the relief of the map. */
export const imageParts = ["reading", "definition", "publishers", "relief"] as const;
export type ImagePart = (typeof imageParts)[number];

/** Where an address says which figure's image is being made, and how; everything else of it says what is shown. */
export const imageKeys = ["figure", "image", "image-title", "image-subtitle", "image-note"] as const;

export const LEAST_SIDE = 320;
export const MOST_SIDE = 6000;
export const MOST_SCALE = 4;
/** Characters of a title, a subtitle or a note. */
export const MOST_WORDS = 500;

/** What one click on PNG or SVG gives. */
export const usualImage: ImageSettings = {
  size: null, scale: 2, look: null, isTransparent: false, language: null, without: [], title: "", subtitle: "", note: "",
};

/** What of the settings is no text, as a link and the command line have it: `1920x1080,2x,dark,transparent,in-ar,without-reading`. Empty: as usual. */
export function writeImageSettings({ size, scale, look, isTransparent, language, without }: ImageSettings): string {
  return [
    size && `${size.width}x${size.height}`, scale !== usualImage.scale && `${scale}x`, look, isTransparent && "transparent", language && `in-${language}`,
    ...imageParts.filter((part) => without.includes(part)).map((part) => `without-${part}`),
  ].filter((word) => typeof word === "string").join(",");
}

/** Reads what `writeImageSettings` writes, in any order; null where a word of it is unknown or a number is out of its range. Never throws. */
export function readImageSettings(text: string): ImageSettings | null {
  let settings = usualImage;
  for (const word of text.split(",").filter(Boolean)) {
    const change = changeOf(word, settings);
    if (!change) return null;
    settings = { ...settings, ...change };
  }
  return isMakeable(settings) ? settings : null;
}

/** A title, subtitle or note as it is kept, however it was typed: on one line, without gaps. It may still be longer than `MOST_WORDS`. */
export function imageWords(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Whether no side of the PNG is too long. */
export function isMakeable({ size, scale }: Pick<ImageSettings, "size" | "scale">): boolean {
  return !size || Math.max(size.width, size.height) * scale <= MOST_SIDE;
}

function changeOf(word: string, { without }: ImageSettings): Partial<ImageSettings> | null {
  const size = /^(\d{3,4})x(\d{3,4})$/.exec(word);
  if (size) return sizeOf(Number(size[1]), Number(size[2]));
  const scale = /^([1-9])x$/.exec(word);
  if (scale) return Number(scale[1]) <= MOST_SCALE ? { scale: Number(scale[1]) } : null;
  if (word === "light" || word === "dark") return { look: word };
  if (word === "transparent") return { isTransparent: true };
  const language = /^in-([a-z]{2,3})$/.exec(word)?.[1];
  if (language !== undefined) return { language };
  const part = imageParts.find((known) => word === `without-${known}`);
  return part ? { without: imageParts.filter((known) => known === part || without.includes(known)) } : null;
}

function sizeOf(width: number, height: number): Partial<ImageSettings> | null {
  return [width, height].every((side) => side >= LEAST_SIDE && side <= MOST_SIDE) ? { size: { width, height } } : null;
}
