import { isoDay } from "../../domain/day";
import type { TargetChoice } from "../../figures/figure";
import { chosenOf, toggled } from "../../filters/choiceFilter";
import type { FilterValues } from "../../filters/filter";
import type { AddressChange } from "../../state/address";
import { withoutPage } from "../../state/openPage";

/** What the address says of the page, as far as choices need it. */
export interface Chosen {
  readonly filters: FilterValues;
  readonly incident: string | null;
}

/** True where the choice has been made. */
export function isChosen(choice: TargetChoice, { filters, incident }: Chosen): boolean {
  if ("incident" in choice) return choice.incident === incident;
  if ("filter" in choice) return chosenOf(filters, choice.filter).includes(choice.value);
  if ("claim" in choice) return false;
  return filters["from"] === isoDay(choice.period.from) && filters["to"] === isoDay(choice.period.to);
}

/** Makes the choice, or takes it back where it has been made; an incident is opened, never closed; to go to a claim changes nothing. */
export function choiceChange(choice: TargetChoice, chosen: Chosen): AddressChange {
  if ("incident" in choice) return { incident: choice.incident, ...withoutPage };
  if ("filter" in choice) return { [choice.filter]: toggled(chosen.filters, choice.filter, choice.value) };
  if ("claim" in choice) return {};
  if (isChosen(choice, chosen)) return { from: undefined, to: undefined };
  return { from: isoDay(choice.period.from), to: isoDay(choice.period.to) };
}

/** What a press on it does, as a sentence to be translated. */
export function choiceHint(choice: TargetChoice, chosen: Chosen): string {
  if ("incident" in choice) return "Press to open the incident";
  if ("claim" in choice) return "Press to go to the claim";
  if (isChosen(choice, chosen)) return "Press to take this filter off";
  return "period" in choice ? "Press to show these days only" : "Press to filter to it";
}
