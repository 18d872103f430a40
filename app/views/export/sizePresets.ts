import { isMakeable, MOST_SCALE, type ImageSettings, type ImageSize } from "../../domain/imageSettings";
import { message, type Message } from "../../i18n/message";

/** A size that is often asked for: the PNG has its pixels times the scale. */
export interface SizePreset {
  readonly id: string;
  readonly label: Message;
  readonly size: ImageSize;
  readonly scale: number;
}

export const sizePresets: readonly SizePreset[] = [
  { id: "1200x675", label: message("1,200 × 675, for posts and links"), size: { width: 1200, height: 675 }, scale: 1 },
  { id: "1080x1080", label: message("1,080 × 1,080, square"), size: { width: 1080, height: 1080 }, scale: 1 },
  { id: "1920x1080", label: message("1,920 × 1,080, for slides"), size: { width: 1920, height: 1080 }, scale: 1 },
  // 210 mm are 2,480 pixels at 300 to the inch.
  { id: "a4", label: message("A4 width at 300 dpi: 2,480 × 1,754"), size: { width: 1240, height: 877 }, scale: 2 },
];

/** The preset that has the size, whatever the scale. */
export function presetOf(size: ImageSize | null): SizePreset | undefined {
  return sizePresets.find((preset) => preset.size.width === size?.width && preset.size.height === size.height);
}

/** Scales at which no side of the PNG is too long, for a size; for the figure's own, as it was drawn. */
export function makeableScales(size: ImageSize): readonly number[] {
  return Array.from({ length: MOST_SCALE }, (_, index) => index + 1).filter((scale) => isMakeable({ size, scale }));
}

/** A size with the scale as it was, or the largest that can be made of it. */
export function resized(size: ImageSize, scale: number): Pick<ImageSettings, "size" | "scale"> {
  return { size, scale: Math.min(scale, Math.max(...makeableScales(size))) };
}
