import type { ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import type { Choice } from "../../filters/filter";
import { useTranslator } from "../../state/language";
import { facetWords } from "./facetWords";
import { FacetNumbers } from "./FacetNumbers";

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly facet: Facet | undefined;
  /** Incidents of the largest choice, for the bar. */
  readonly most: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** One choice: its name, how many incidents it would show, and how many were reported killed in them. */
export function ChoiceRow({ choice, facet, most, isChosen, onToggle }: ChoiceRowProps): ReactNode {
  const translator = useTranslator();
  const name = translator.t(choice.label);
  const words = facetWords(name, facet, translator);
  return (
    <label className={`choice ${isChosen ? "choice-on" : ""} ${facet ? "" : "choice-empty"}`} title={words}>
      <input type="checkbox" checked={isChosen} title={words} onChange={onToggle} />
      <span className="choice-name">
        {choice.short ? <ShortName name={name} short={translator.t(choice.short)} /> : name}
      </span>{" "}
      <FacetNumbers facet={facet} most={most} />
    </label>
  );
}

/** The beginning of a name to see, the rest of it to hear. */
function ShortName({ name, short }: { readonly name: string; readonly short: string }): ReactNode {
  return (
    <>
      {short}
      <span className="visually-hidden">{name.slice(short.length)}</span>
    </>
  );
}
