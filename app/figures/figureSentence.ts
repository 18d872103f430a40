import type { Figure } from "../domain/casualty";
import type { Translator } from "../i18n/translator";
import { figureText } from "./figureText";

/** `Militants: 394 (393–532+)`, or `Detainees: not stated`. */
export function figureSentence(name: string, figure: Figure | null, translator: Translator): string {
  if (!figure) return translator.t("{name}: not stated", { name });
  const { best, range } = figureText(figure, translator);
  return best === range ? translator.t("{name}: {best}", { name, best }) : translator.t("{name}: {best} ({range})", { name, best, range });
}
