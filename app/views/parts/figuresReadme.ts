import { isoDay } from "../../domain/day";
import type { FigureForm } from "../../figures/figure";
import type { FigureFrame } from "../../figures/frame/frame";
import { frameWords } from "../../figures/frame/frameWords";
import type { FigureImage } from "../../figures/render";
import { message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

export interface ZippedFigure {
  readonly kind: FigureForm<unknown>;
  readonly image: Pick<FigureImage, "pixels" | "description">;
  /** Of its files. */
  readonly names: readonly string[];
}

/** What stands beside the figures of a view: the view in words, where its numbers come from, and what each file is. */
export function figuresReadme(frame: FigureFrame, translator: Translator, figures: readonly ZippedFigure[], failures: readonly string[]): string {
  const { t } = translator;
  const { shown, filters, howCounted, sources } = frameWords(frame, translator);
  const about: readonly (readonly [Message, string])[] = [
    [message("Shown"), shown], [message("Filters"), filters], [message("How it is counted"), howCounted], [message("Sources"), sources],
    [message("Licence"), frame.licence], [message("Attribution"), frame.attribution], [message("Citation"), frame.citation],
    [message("Data"), [frame.data.title, `(${frame.data.id})`, frame.data.version].filter(Boolean).join(" ")],
    [message("Made on"), isoDay(frame.date)], [message("Address of the view"), frame.address],
  ];
  return [
    t("Incident Atlas: the figures of one view"), "",
    ...about.flatMap(([label, words]) => (words === "" ? [] : [`${t(label)}: ${words}`])), "",
    t("Every number is somebody’s claim, counted by the rule above; what nobody stated is empty in the tables, never 0."),
    ...(frame.isRestricted ? [t("The terms of the data forbid passing its rows on: the tables hold counts alone.")] : []), "",
    ...figures.flatMap((figure) => [...figureLines(figure, translator), ""]),
    ...(failures.length > 0 ? [t("Could not be made: {names}", { names: { list: failures } }), ""] : []),
  ].join("\r\n");
}

function figureLines({ kind, image: { pixels, description }, names }: ZippedFigure, { t }: Translator): readonly string[] {
  return [
    t(kind.title),
    ...names.map((name) => `  ${name}  ${name.endsWith(".png") ? t("image of {width} × {height} pixels", { ...pixels }) : name.endsWith(".svg") ? t("image for print and editing, its fonts inside") : t("the numbers that are drawn")}`),
    `  ${description}`,
  ];
}
