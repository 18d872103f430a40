import { groupBy } from "../../domain/grouping";
import { countries, type Country } from "../../domain/place";
import type { Facet } from "../../engine/questions/facets";
import type { Choice } from "../../filters/filter";

export interface ChoiceSection {
  /** Null where the choices stand without a heading. */
  readonly country: Country | null;
  readonly choices: readonly Choice[];
  /** Sum over the choices. */
  readonly incidents: number;
}

/** Choices under their country, where they have one; in each section those with most incidents first. */
export function groupedChoices(choices: readonly Choice[], facets: ReadonlyMap<string, Facet> | undefined): readonly ChoiceSection[] {
  const incidentsOf = ({ value }: Choice) => facets?.get(value)?.incidents ?? 0;
  const byCountry = groupBy(choices, ({ group }) => countries.find((country) => country === group) ?? null);
  return [...countries, null].flatMap((country) => {
    const own = byCountry.get(country);
    if (!own) return [];
    const incidents = own.reduce((sum, choice) => sum + incidentsOf(choice), 0);
    return [{ country, choices: own.toSorted((a, b) => incidentsOf(b) - incidentsOf(a)), incidents }];
  });
}
