import type { ReactNode } from "react";
import { contestedCount } from "../../engine/questions/contestedCount";
import { contested } from "../../figures/kinds/contested/contested";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { contestedDefinition } from "../parts/contestedDefinition";
import { FigurePanel } from "../parts/FigurePanel";

/** What is contested of the incidents in view, in words and as the chart. */
export function ContestedPage({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const count = useAnswer(contestedCount);
  const { chart } = contested;
  return (
    <Dialog title={t("Contested incidents")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="open-page">
        {count && <p>{t("{contested} of {incidents} incidents in view are contested.", { ...count })}</p>}
        <p>{t(contestedDefinition)}</p>
        <p>{t("Drawn are the widest apart; the table has every one for which the rule states a number.")}</p>
        {chart && <FigurePanel kind={contested} chart={chart} />}
      </div>
    </Dialog>
  );
}
