import type { Spot } from "../../../domain/spot";
import type { Translator } from "../../../i18n/translator";
import { figureText } from "../../figureText";
import { incidentDays } from "../../incidentDays";
import { shortPlace } from "./placeNames";
import { incidentsCounted, spotName } from "./spotWords";

/** What is written beside a place: its name in short, then the range and when. */
export function spotLines(spot: Spot, translator: Translator): readonly string[] {
  const { killed, incidents } = spot;
  const { t } = translator;
  const [first] = incidents;
  const when = first && incidents.length === 1 ? incidentDays(first, translator) : incidentsCounted(incidents.length, translator);
  const range = killed && figureText(killed, translator).range;
  return [shortPlace(spotName(spot, translator)), range === null ? when : t("{range} killed · {when}", { range, when })];
}
