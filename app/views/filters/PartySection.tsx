import { useMemo, useState, type ReactNode } from "react";
import { sides, type Side } from "../../domain/party";
import type { FacetsAnswer } from "../../engine/questions/facets";
import { sideNames } from "../../figures/names";
import { chosenOf } from "../../filters/choiceFilter";
import { choiceTotals } from "../../filters/choiceTotals";
import type { ChoiceFilter } from "../../filters/filter";
import { attackerFilter, partyFilter, responderFilter, targetFilter } from "../../filters/kinds/party";
import { message, type Message } from "../../i18n/message";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { SideMark } from "../parts/SideMark";
import { ChoiceRows } from "./ChoiceRows";
import { FilterSection } from "./FilterSection";

interface PartyRole {
  readonly filter: ChoiceFilter;
  readonly label: Message;
}

const anyRole: PartyRole = { filter: partyFilter, label: message("Any role") };
const partyRoles: readonly PartyRole[] = [anyRole, ...[attackerFilter, targetFilter, responderFilter].map((filter) => ({ filter, label: filter.label }))];

/** Who took part, in any role or in one. */
export function PartySection({ facets }: { readonly facets: FacetsAnswer }): ReactNode {
  const { t } = useTranslator();
  const { table } = useAtlas().dataset;
  const { filters } = usePageState();
  const [asked, setAsked] = useState<PartyRole | null>(null);
  const chosenIn = ({ filter }: PartyRole) => chosenOf(filters, filter.id).length;
  const { filter } = asked ?? partyRoles.find((role) => chosenIn(role) > 0) ?? anyRole;
  const totals = useMemo(() => choiceTotals(filter, table), [filter, table]);
  const chosen = partyRoles.reduce((sum, role) => sum + chosenIn(role), 0);
  const choices = filter.choices(table).toSorted((a, b) => sideRank(a.group) - sideRank(b.group));
  return (
    <FilterSection name="party" title={t(partyFilter.label)} summary={chosen > 0 ? t("{count} chosen", { count: chosen }) : t("any role")} hasLongNames>
      <div className="role-switch" role="group" aria-label={t("Role of the party")}>
        {partyRoles.map((role) => (
          <button key={role.filter.id} type="button" aria-pressed={role.filter === filter} onClick={() => setAsked(role)}>
            {t(role.label)}
            {chosenIn(role) > 0 && <strong> {chosenIn(role)}</strong>}
          </button>
        ))}
      </div>
      <ChoiceRows
        filter={filter}
        choices={choices}
        totals={totals}
        facets={facets.get(filter.id)}
        heading={(group) => <SideHeading side={sideOf(group)} />}
      />
    </FilterSection>
  );
}

function SideHeading({ side }: { readonly side: Side }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="choice-side">
      <SideMark side={side} /> {t(sideNames[side])}
    </p>
  );
}

function sideOf(group: string): Side {
  return sides.find((side) => side === group) ?? "not-stated";
}

function sideRank(group = ""): number {
  return sides.indexOf(sideOf(group));
}
