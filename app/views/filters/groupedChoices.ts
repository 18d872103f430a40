import { groupBy } from "../../domain/grouping";
import { countryName } from "../../filters/kinds/country";
import { countries } from "../../domain/place";
import type { Facet } from "../../engine/questions/facets";
import type { Choice } from "../../filters/filter";
import type { Message } from "../../i18n/message";

export interface ChoiceSection {
  /** Null where the choices stand without a heading. */
  readonly group: Message | null;
  readonly members: readonly Choice[];
  /** Sum over the members. */
  readonly incidents: number;
}

/** Choices under their country, where they have one; in each section those with most incidents first. */
export function groupedChoices(choices: readonly Choice[], facets: ReadonlyMap<string, Facet> | undefined): readonly ChoiceSection[] {
  const incidentsOf = ({ value }: Choice) => facets?.get(value)?.incidents ?? 0;
  return [...groupBy(choices, ({ group }) => countries.find((country) => country === group) ?? null)].map(([country, members]) => ({
    group: country === null ? null : countryName(country),
    members: members.toSorted((a, b) => incidentsOf(b) - incidentsOf(a)),
    incidents: members.reduce((sum, member) => sum + incidentsOf(member), 0),
  }));
}
