import type { CountingRule } from "../../counting/rule";
import { sideTallies } from "../../counting/tally";
import type { Day } from "../../domain/day";
import type { IncidentAnswer } from "../../engine/questions/incident";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName, nameIn } from "../../figures/names";
import { countryName } from "../../filters/kinds/country";
import { precisionName } from "../../filters/kinds/precision";
import type { Translator } from "../../i18n/translator";
import { figureWithRange, matterWords } from "./figureWords";
import { knownSources } from "./knownSources";
import type { Names } from "../parts/useNames";

export interface CitationFrame {
  readonly rule: CountingRule;
  readonly asOf: Day | null;
  /** How the data set wants to be cited. */
  readonly dataset: string;
  readonly address: string;
  readonly today: Day;
}

/** An incident for somebody else's text: what, when, where, the figures with range and rule, every page, the data set, the view. */
export function citationText(answer: IncidentAnswer, frame: CitationFrame, names: Names, translator: Translator): string {
  const { t, day } = translator;
  const { incident, tallies } = answer;
  const figures = tallies.flatMap((tally) =>
    sideTallies(tally).map(({ side, figure }) => `${matterWords(side, tally.outcome, translator)} ${figureWithRange(figure, translator)}`),
  );
  const sources = knownSources(answer).map(({ source }) => [names.publisher(source.publisher).name, source.date === null ? t("undated") : day(source.date), source.url].filter(Boolean).join(", "));
  return [
    incident.title,
    [incidentDays(answer.days, translator, "long"), placeWords(answer, translator)].join(" · "),
    figures.length === 0 ? t("No number is stated under the rule.") : t("As reported: {figures}", { figures: figures.join("; ") }),
    t("Rule “{name}”: {definition}", { name: frame.rule.name, definition: frame.rule.definition }),
    frame.asOf === null ? t("Everything known to date.") : t("As known on {day}.", { day: { day: frame.asOf } }),
    t("Sources:"),
    ...sources,
    t("Data set: {citation}", { citation: frame.dataset }),
    t("{address}, accessed {day}", { address: frame.address, day: { day: frame.today } }),
  ].join("\n");
}

function placeWords({ incident: { place } }: IncidentAnswer, translator: Translator): string {
  const { t } = translator;
  const where = [nameIn(place.name, translator), ...(place.governorate === null ? [] : [governorateName(place.governorate, translator)]), t(countryName(place.country))];
  return t("{place} ({precision})", { place: where.join("; "), precision: precisionName(place.precision) });
}
