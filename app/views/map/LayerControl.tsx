import { useState, type ReactNode } from "react";
import { shadingMeasures, type ShadingMeasure } from "../../cartography/shading";
import { symbolMeanings, type SymbolMeaning } from "../../cartography/symbolMeaning";
import type { MapShown } from "../../figures/kinds/map/mapAnswer";
import { message, type Message } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useTranslator } from "../../state/language";
import { shownLayers, switchedLayers, usualMapLayers } from "../../state/mapLayers";
import { useSetting } from "../../state/useSetting";
import { LayersIcon } from "../../ui/icons";
import { mapLayers } from "./layers/index";

const meanings: Readonly<Record<SymbolMeaning, Message>> = { side: message("Side"), kind: message("Kind of incident") };
const measures: Readonly<Record<ShadingMeasure, Message>> = { incidents: message("Number of incidents"), killed: message("Reported killed") };

/** The usual ones first. */
const switchable = mapLayers.flatMap(({ choice }) => choice ?? []).toSorted((a, b) => Number(usualMapLayers.has(b.name)) - Number(usualMapLayers.has(a.name)));

/** Which layers the map shows, and what symbols and shades stand for. */
export function LayerControl({ shown }: { readonly shown: MapShown }): ReactNode {
  const { t, language } = useTranslator();
  const address = useAddress();
  const on = shownLayers(useSetting("layers"));
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={`layer-control ${isOpen ? "layer-control-open" : ""}`} role="group" aria-label={t("Map layers")} dir={language.direction}>
      <button type="button" className="layer-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <LayersIcon /> {t("Layers")}
      </button>
      <div className="layer-choices">
        {switchable.map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={on.has(name)} onClick={() => address.push({ layers: switchedLayers(on, name) })}>
            {t(label)}
          </button>
        ))}
      </div>
      <div className="layer-meanings">
        {shown.hasIncidents && (
          <Meaning name={t("Symbols by")} options={symbolMeanings} words={meanings} value={shown.symbols} onChoose={(symbols) => address.push({ symbols: symbols === "side" ? undefined : symbols })} />
        )}
        {shown.shading && (
          <Meaning name={t("Shades by")} options={shadingMeasures} words={measures} value={shown.shading.measure} onChoose={(shade) => address.push({ shade: shade === "incidents" ? undefined : shade })} />
        )}
      </div>
    </div>
  );
}

interface MeaningProps<Option extends string> {
  readonly name: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, Message>>;
  readonly value: Option;
  readonly onChoose: (option: Option) => void;
}

function Meaning<Option extends string>({ name, options, words, value, onChoose }: MeaningProps<Option>): ReactNode {
  const { t } = useTranslator();
  return (
    <label className="layer-meaning">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const option = options.find((candidate) => candidate === target.value);
          if (option) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(words[option])}
          </option>
        ))}
      </select>
    </label>
  );
}
