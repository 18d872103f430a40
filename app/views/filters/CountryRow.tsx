import type { ReactNode } from "react";
import type { Facet } from "../../engine/questions/facets";
import { useTranslator } from "../../state/language";
import { facetWords } from "./facetWords";
import { FacetNumbers } from "./FacetNumbers";
import type { CountryTick } from "./governorateTicks";

interface CountryRowProps {
  readonly name: string;
  readonly tick: CountryTick;
  readonly facet: Facet | undefined;
  readonly onToggle: () => void;
}

/** A country above its governorates: ticked whole, in part or not. */
export function CountryRow({ name, tick, facet, onToggle }: CountryRowProps): ReactNode {
  const translator = useTranslator();
  const words = facetWords(name, facet, translator);
  return (
    <label className={`choice choice-whole ${tick === "all" ? "choice-on" : ""}`} title={words}>
      <input
        type="checkbox"
        checked={tick === "all"}
        ref={(box) => {
          if (box) box.indeterminate = tick === "some";
        }}
        title={words}
        onChange={onToggle}
      />
      <span className="choice-name">{name}</span> <FacetNumbers facet={facet} />
    </label>
  );
}
