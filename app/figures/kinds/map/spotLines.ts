import type { Spot } from "../../../domain/spot";
import type { Translator } from "../../../i18n/translator";
import { figureText } from "../../figureText";
import { incidentDays } from "../../incidentDays";
import { incidentsCounted, spotName } from "./spotWords";

/** What is written beside the deadliest places, by spot key: the name, then the range and when. */
export function spotLines(spots: readonly Spot[], translator: Translator): ReadonlyMap<string, readonly string[]> {
  const deadliest = spots
    .filter(({ lat, killed }) => lat !== null && (killed?.best ?? 0) > 0)
    .toSorted((a, b) => (b.killed?.best ?? 0) - (a.killed?.best ?? 0))
    .slice(0, MOST);
  return new Map(deadliest.map((spot) => [spot.key, [spotName(spot, translator), detail(spot, translator)]]));
}

const MOST = 10;

function detail({ killed, incidents }: Spot, translator: Translator): string {
  const { t } = translator;
  const range = killed ? figureText(killed, translator).range : "";
  const [first] = incidents;
  const when = first && incidents.length === 1 ? incidentDays(first, translator) : incidentsCounted(incidents.length, translator);
  return t("{range} killed · {when}", { range, when });
}
