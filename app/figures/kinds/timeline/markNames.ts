import type { TimelineIncident } from "../../../engine/questions/timelineIncident";
import { figureText } from "../../figureText";
import { lettering, type Lettering } from "../parts/lettering";
import type { Setting } from "../parts/setting";

/** How marks are named: in strong letters, their figures in plain ones. */
export function markLettering({ style }: Pick<Setting, "style">): { readonly name: Lettering; readonly detail: Lettering } {
  const detail = lettering("legend", style);
  return { name: { ...detail, weight: 600, colour: style.palette.ink }, detail };
}

/** Between a title and its figure on one line; of the letters' size. */
export const WORD_GAP = 0.4;

/** `537 (304–711+)`, in images with what it counts. */
export function killedWords({ killed }: TimelineIncident, { style, translator }: Setting): string {
  const { t } = translator;
  if (!killed) return style.legend ? t("no number of killed stated") : t("not stated");
  const { best, range } = figureText(killed, translator);
  const figure = best === range ? best : `${best} (${range})`;
  return style.legend ? t("{figure} killed", { figure }) : figure;
}

/** Pixels that a name with its figure would like to have beside its mark; no more than is reasonable. */
export function nameLength(incident: TimelineIncident, setting: Setting): number {
  const { name, detail } = markLettering(setting);
  const { measure } = setting;
  return Math.min(setting.width / 4, measure(incident.title, name) + measure(killedWords(incident, setting), detail) + name.size * (WORD_GAP + 1));
}
