import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { CheckMenu } from "../../ui/CheckMenu";
import { ChevronIcon } from "../../ui/icons";
import { charts, type Chart } from "./chosenCharts";

interface ChartMenuProps {
  readonly shown: readonly Chart[];
  readonly onToggle: (chart: Chart) => void;
  readonly onReset: () => void;
}

/** Which charts the panel shows. */
export function ChartMenu({ shown, onToggle, onReset }: ChartMenuProps): ReactNode {
  const { t } = useTranslator();
  return (
    <CheckMenu
      label={t("Charts to show")}
      checks={charts.map((chart) => ({ key: chart.kind.id, label: t(chart.kind.title), isChecked: shown.includes(chart), toggle: () => onToggle(chart) }))}
      resetLabel={t("The usual charts")}
      onReset={onReset}
      button={(opening) => (
        <button type="button" className="chart-menu-button" {...opening}>
          {t("{shown} of {all} shown", { shown: shown.length, all: charts.length })} <ChevronIcon />
        </button>
      )}
    />
  );
}
