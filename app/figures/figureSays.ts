import type { Figure } from "../domain/casualty";
import type { SideSum } from "../engine/questions/killedBySide";
import { counted } from "../i18n/message";
import type { Translator } from "../i18n/translator";
import { figureSentence } from "./figureSentence";
import { figureText } from "./figureText";
import { sideNames } from "./names";

/** `426 (279–461+)`; the range alone stands for a figure that nobody disputes. */
export function figureSays(figure: Figure, translator: Translator): string {
  const { best, range } = figureText(figure, translator);
  return best === range ? best : `${best} (${range})`;
}

/** `426 (279–461+) reported killed`, or that no number is stated. */
export function killedSays(figure: Figure | null, translator: Translator): string {
  const { t } = translator;
  return figure ? t("{figure} reported killed", { figure: figureSays(figure, translator) }) : t("no number under this rule");
}

/** `16 incidents, of which 2 state no number`. */
export function incidentsSays(incidents: number, notStated: number, { t }: Translator): string {
  const all = counted(incidents, "{count} incident", "{count} incidents");
  if (notStated === 0 || notStated === incidents) return t(all);
  return t(counted(notStated, "{incidents}, of which {count} states no number", "{incidents}, of which {count} state no number", { incidents: all }));
}

/** `stated in 80 of 98 incidents`. */
export function statingSays(stating: number, incidents: number, { t }: Translator): string {
  return t("stated in {stating} of {incidents}", { stating, incidents: counted(incidents, "{count} incident", "{count} incidents") });
}

/** The sides that are stated, a line each: `Militants: 355 (209–383+)`. */
export function sidesSay(sides: readonly SideSum[], translator: Translator): readonly string[] {
  return sides.flatMap(({ side, figure }) => (figure && figure.high > 0 ? [figureSentence(translator.t(sideNames[side]), figure, translator)] : []));
}
