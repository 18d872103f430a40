import { useMemo, useState, type ReactNode } from "react";
import { countries } from "../../domain/place";
import { byCountry } from "../../engine/questions/byCountry";
import type { FacetsAnswer } from "../../engine/questions/facets";
import { chosenOf } from "../../filters/choiceFilter";
import { byTotal, choiceTotals } from "../../filters/choiceTotals";
import type { Choice } from "../../filters/filter";
import { countryName } from "../../filters/kinds/country";
import { governorateFilter } from "../../filters/kinds/governorate";
import { findGovernorates } from "../../gazetteer/findGovernorates";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { ChoiceRow } from "./ChoiceRow";
import { EmptyToggle, mostIncidents } from "./ChoiceRows";
import { CountryRow } from "./CountryRow";
import { FilterSection } from "./FilterSection";
import { GovernorateFinder } from "./GovernorateFinder";
import { countryToggled, countryTick, governoratesTicked, governorateToggled, noPlaces, type CodesOf } from "./governorateTicks";

/** Where: governorates under their countries, to be found in any spelling. */
export function GovernorateSection({ facets }: { readonly facets: FacetsAnswer }): ReactNode {
  const { t } = useTranslator();
  const { table } = useAtlas().dataset;
  const address = useAddress();
  const { filters } = usePageState();
  const ofCountries = useAnswer(byCountry);
  const [asked, setAsked] = useState("");
  const [showsEmpty, setShowsEmpty] = useState(false);
  const totals = useMemo(() => choiceTotals(governorateFilter, table), [table]);
  const counts = facets.get(governorateFilter.id);
  const chosen = chosenOf(filters, governorateFilter.id);
  const choices = byTotal(governorateFilter.choices(table), totals);
  const isEmpty = ({ value }: Choice) => !totals.has(value) && !chosen.includes(value);
  const found = new Set<string>(findGovernorates(asked).map(({ code }) => code));
  const isFinding = asked.trim() !== "";
  const listed = isFinding ? choices.filter(({ value }) => found.has(value)) : choices.filter((choice) => showsEmpty || !isEmpty(choice));
  const codesOf: CodesOf = (country) => choices.filter(({ group, value }) => group === country && totals.has(value)).map(({ value }) => value);
  const toggle = (code: string) => address.push(governorateToggled(filters, code, codesOf));
  const rowsOf = (group: string | undefined) =>
    listed.filter((choice) => choice.group === group).map((choice) => (
      <ChoiceRow key={choice.value} choice={choice} facet={counts?.get(choice.value)} most={mostIncidents(counts)} isChosen={chosen.includes(choice.value)} onToggle={() => toggle(choice.value)} />
    ));
  const [only] = listed;
  return (
    <FilterSection
      name="governorate"
      title={t(governorateFilter.label)}
      actions={
        <>
          <button type="button" className="link-button" title={t("Tick every governorate that is listed")} onClick={() => address.push(governoratesTicked(filters, listed.map(({ value }) => value)))}>
            {t("All")}
          </button>
          <button type="button" className="link-button" title={t("Untick all: no place is left out")} onClick={() => address.push(noPlaces)}>
            {t("None")}
          </button>
        </>
      }
    >
      <GovernorateFinder words={asked} isFound={listed.length > 0} onChange={setAsked} onEnter={() => isFinding && only && listed.length === 1 && toggle(only.value)} />
      {countries.filter((country) => !isFinding || listed.some(({ group }) => group === country)).map((country) => (
        <div key={country} className="choice-country">
          <CountryRow
            name={t(countryName(country))}
            tick={countryTick(filters, country, codesOf)}
            facet={ofCountries?.get(country)}
            onToggle={() => address.push(countryToggled(filters, country, codesOf))}
          />
          {rowsOf(country)}
        </div>
      ))}
      <div className="choice-country">{rowsOf(undefined)}</div>
      {!isFinding && <EmptyToggle count={choices.filter(isEmpty).length} isOpen={showsEmpty} onToggle={() => setShowsEmpty(!showsEmpty)} />}
    </FilterSection>
  );
}
