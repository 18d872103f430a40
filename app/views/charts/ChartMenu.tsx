import { useId, useRef, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { ChevronIcon } from "../../ui/icons";
import { useClosing } from "../../ui/useClosing";
import { charts, type Chart } from "./chosenCharts";

interface ChartMenuProps {
  readonly shown: readonly Chart[];
  readonly onToggle: (chart: Chart) => void;
  readonly onReset: () => void;
}

/** Which charts the panel shows. */
export function ChartMenu({ shown, onToggle, onReset }: ChartMenuProps): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useClosing(root, isOpen, () => setOpen(false));
  return (
    <div className="menu" ref={root}>
      <button type="button" className="chart-menu-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {t("{shown} of {all} shown", { shown: shown.length, all: charts.length })} <ChevronIcon />
      </button>
      {isOpen && (
        <fieldset className="menu-items chart-menu" id={id}>
          <legend className="visually-hidden">{t("Charts to show")}</legend>
          {charts.map((chart) => (
            <label key={chart.kind.id}>
              <input type="checkbox" checked={shown.includes(chart)} onChange={() => onToggle(chart)} /> {t(chart.kind.title)}
            </label>
          ))}
          <button type="button" onClick={onReset}>
            {t("The usual charts")}
          </button>
        </fieldset>
      )}
    </div>
  );
}
