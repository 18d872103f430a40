import type { ReactNode } from "react";
import { byGovernorate } from "../../figures/kinds/byGovernorate/byGovernorate";
import { killedBySide } from "../../figures/kinds/killedBySide/killedBySide";
import { killedOverTime } from "../../figures/kinds/killedOverTime/killedOverTime";
import { outcomes } from "../../figures/kinds/outcomes/outcomes";
import { useTranslator } from "../../state/language";
import { FigurePanel } from "../parts/FigurePanel";
import { Panel } from "../parts/Panel";
import "./charts.css";

/** The casualty charts of the incidents in view. */
export function ChartPanel(): ReactNode {
  const { t } = useTranslator();
  return (
    <Panel name={t("Charts")} className="charts" head={<span className="hint">{t("bar: figure by the rule; line: lowest to highest claim")}</span>}>
      <FigurePanel kind={killedBySide} height={170} />
      <FigurePanel kind={killedOverTime} height={180} />
      <div className="charts-pair">
        <FigurePanel kind={outcomes} height={200} />
        <FigurePanel kind={byGovernorate} height={200} />
      </div>
    </Panel>
  );
}
