import type { ReactNode } from "react";
import { figureKinds } from "../../figures/kinds/index";
import { useTranslator } from "../../state/language";
import { FigurePanel } from "../parts/FigurePanel";
import { Panel } from "../parts/Panel";
import "./charts.css";

/** The casualty charts of the incidents in view. */
export function ChartPanel(): ReactNode {
  const { t } = useTranslator();
  return (
    <Panel name={t("Charts")} shortcut="charts" fold="charts" className="charts" head={<span className="hint">{t("bar: figure by the rule · line: lowest to highest · arrow, +: at least")}</span>}>
      <div className="charts-grid">
        {figureKinds.map((kind) => kind.chart && (
          <div key={kind.id} className={`chart-${kind.chart.width}`}>
            <FigurePanel kind={kind} chart={kind.chart} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
