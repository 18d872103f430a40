import type { ReactNode } from "react";
import { tally as tallyQuestion } from "../../engine/questions/tally";
import { notStatedNotes } from "../../figures/notes";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useMemory } from "../../state/memory";
import { FigurePanel } from "../parts/FigurePanel";
import { Panel } from "../parts/Panel";
import { ChartMenu } from "./ChartMenu";
import { readCharts, toggledCharts, wholeCharts } from "./chosenCharts";
import "./charts.css";

/** The charts of the incidents in view that the reader wants to see; what holds for all of them is said once. */
export function ChartPanel(): ReactNode {
  const { t } = useTranslator();
  const [kept, keep] = useMemory("charts-shown");
  const tally = useAnswer(tallyQuestion);
  const shown = readCharts(kept);
  const whole = wholeCharts(shown);
  const said = tally ? notStatedNotes(tally.killed.notStated, tally.shown, tally.killed.outsideRule).map((note) => t(note)) : [];
  const hint = t("bar: by the rule · line: lowest–highest · +: at least");
  const head = (
    <>
      <span className="charts-hint">{hint}</span>
      <ChartMenu shown={shown} onToggle={(chart) => keep(toggledCharts(shown, chart))} onReset={() => keep(null)} />
    </>
  );
  return (
    <Panel name={t("Charts")} shortcut="charts" fold="charts" className="charts" head={head}>
      {shown.length === 0 ? (
        <p className="charts-said">{t("No chart is chosen; the button above offers them.")}</p>
      ) : (
        <p className="charts-said">
          {said.join(" ")} <span className="charts-hint-below">{hint}</span>
        </p>
      )}
      <div className="charts-grid">
        {shown.map((chart) => (
          <div key={chart.kind.id} className={whole.has(chart) ? "chart-whole" : "chart-half"}>
            <FigurePanel kind={chart.kind} chart={chart.chart} said={said} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
