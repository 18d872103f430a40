import type { ReactNode } from "react";
import { killedSpread, type KilledBin } from "../../engine/questions/killedSpread";
import { partsOf } from "../../filters/filterValues";
import { killedChoice, killedFilter, writeKilled, type KilledBounds, type KilledChoice } from "../../filters/kinds/killed";
import { message, type Message } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAnswer } from "../../state/answers";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { FilterSection } from "./FilterSection";
import { KilledInputs } from "./KilledInputs";
import { PreviewBars } from "./PreviewBars";
import { ShareBar } from "./FacetNumbers";

const steps: readonly { readonly bounds: KilledBounds; readonly words: Message }[] = [
  { bounds: { least: 0, most: 0 }, words: message("0, as stated") },
  { bounds: { least: 1, most: 9 }, words: message("1–9") },
  { bounds: { least: 10, most: 49 }, words: message("10–49") },
  { bounds: { least: 50, most: null }, words: message("50 or more") },
];

/** How many were reported killed by the best figure, and whether incidents that state no number are shown. */
export function KilledSection(): ReactNode {
  const { t, number } = useTranslator();
  const address = useAddress();
  const { filters } = usePageState();
  const spread = useAnswer(killedSpread);
  const choice = killedChoice(filters["killed"]);
  const choose = (next: KilledChoice) => address.push({ killed: writeKilled(next) });
  const { dictionaries } = useAtlas().dataset.table;
  if (!spread) return null;
  const { bins, notStated } = spread;
  const chosen = partsOf(killedFilter, filters, dictionaries);
  const most = Math.max(1, notStated, ...steps.map(({ bounds }) => within(bins, bounds)));
  return (
    <FilterSection
      name="killed"
      title={t("Killed")}
      summary={chosen.length === 0 ? t("any") : t(message("{parts}", { parts: { list: chosen.map(({ words }) => words) } }))}
      preview={<PreviewBars values={bins.map(({ incidents }) => incidents)} apart={notStated} />}
    >
      <KilledInputs bounds={choice.bounds} onChange={(bounds) => choose({ ...choice, bounds })} />
      {steps.map(({ bounds, words }) => {
        const isChosen = choice.bounds?.least === bounds.least && choice.bounds.most === bounds.most;
        const incidents = within(bins, bounds);
        return (
          <button key={words.text} type="button" className={`choice ${isChosen ? "choice-on" : ""}`} aria-pressed={isChosen} onClick={() => choose({ ...choice, bounds: isChosen ? null : bounds })}>
            <span className="choice-name">{t(words)}</span> <ShareBar share={incidents / most} />
            <span className="choice-count">{number(incidents)}</span>
          </button>
        );
      })}
      <label className={`choice ${choice.notStated ? "choice-on" : ""}`}>
        <input type="checkbox" checked={choice.notStated} onChange={() => choose({ ...choice, notStated: !choice.notStated })} />
        <span className="choice-name">{t("Not stated")}</span> <ShareBar share={notStated / most} />
        <span className="choice-count">{number(notStated)}</span>
      </label>
      <p className="section-note">{t("Best figures by the counting rule. Not stated is not 0.")}</p>
    </FilterSection>
  );
}

function within(bins: readonly KilledBin[], { least, most }: KilledBounds): number {
  const inside = bins.filter((bin) => bin.least >= (least ?? 0) && (bin.most ?? Infinity) <= (most ?? Infinity));
  return inside.reduce((sum, { incidents }) => sum + incidents, 0);
}
