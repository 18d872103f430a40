import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useCountingRule } from "../../state/useCountingRule";
import { Dialog } from "../../ui/Dialog";
import { BarSigns } from "./BarSigns";
import { KeyList } from "./KeyList";
import { MapSigns } from "./MapSigns";
import "./help.css";

/** The keys, how to read what is drawn, and how figures are counted. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const rule = useCountingRule();
  return (
    <Dialog title={t("Help")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="help">
        <section aria-labelledby="help-keys">
          <h3 id="help-keys">{t("Keys")}</h3>
          <KeyList />
        </section>
        <section aria-labelledby="help-signs">
          <h3 id="help-signs">{t("Signs on the map and the timeline")}</h3>
          <MapSigns />
        </section>
        <section aria-labelledby="help-bars">
          <h3 id="help-bars">{t("Bars and ranges")}</h3>
          <BarSigns />
          <h3>{t("How figures are counted")}</h3>
          <p>{t("Each figure is somebody’s claim: an authority, a page, and the day on which it was first said.")}</p>
          <p>{t("Rule “{name}”: {definition}", { name: rule.name, definition: rule.definition })}</p>
          <p>{t("What nobody stated stays “not stated”, apart from every sum; a 0 is shown only where somebody said 0.")}</p>
        </section>
      </div>
    </Dialog>
  );
}
