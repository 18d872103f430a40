import type { DrawingProps } from "../../figure";

/** What a part of a drawing needs to know of the whole. */
export type Setting = Pick<DrawingProps<unknown>, "width" | "height" | "style" | "translator" | "measure">;

export function isRightToLeft({ translator }: Pick<Setting, "translator">): boolean {
  return translator.language.direction === "rtl";
}
