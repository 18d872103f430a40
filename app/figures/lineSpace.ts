import type { Translator } from "../i18n/translator";

/** By how much lines stand farther apart: Arabic letters reach higher and deeper than Latin ones, those of Sorani most of all, and would touch. */
export function lineSpace({ language: { direction } }: Pick<Translator, "language">): number {
  return direction === "rtl" ? 1.2 : 1;
}
