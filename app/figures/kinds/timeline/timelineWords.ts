import type { TimelineIncident } from "../../../engine/questions/timelineIncident";
import type { Translator } from "../../../i18n/translator";
import { figureSentence } from "../../figureSentence";
import { incidentDays } from "../../incidentDays";

/** `Prison break at …, 20–30 Jan 2022. Killed: 537 (304–711+)`. */
export function incidentSentence(incident: TimelineIncident, translator: Translator): string {
  return `${incident.title}, ${incidentDays(incident, translator)}. ${figureSentence(translator.t("Killed"), incident.killed, translator)}`;
}
