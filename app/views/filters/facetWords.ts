import type { Facet } from "../../engine/questions/facets";
import { figureText } from "../../figures/figureText";
import { counted, message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

/** What a row's numbers say, with what has no room in it: the range, how many incidents state a number, how many do not. */
export function facetWords(name: string, facet: Facet | undefined, translator: Translator): string {
  const { t } = translator;
  const incidents = t(counted(facet?.incidents ?? 0, "{name}: {count} incident", "{name}: {count} incidents", { name }));
  return facet && facet.incidents > 0 ? `${incidents}; ${t(killedWords(facet, translator))}` : incidents;
}

function killedWords({ figure, stating, notStated }: Facet, translator: Translator): Message {
  if (!figure) return message("how many were killed is not stated");
  const { best, range } = figureText(figure, translator);
  if (notStated === 0) return message("reported killed {best} ({range})", { best, range });
  return message("reported killed {best} ({range}) in {stating}; {notStated} not stated", { best, range, stating, notStated });
}
