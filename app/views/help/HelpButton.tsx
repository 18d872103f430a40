import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useIdle } from "../../ui/useIdle";
import { HelpIcon } from "../../ui/icons";
import { KeyHint } from "../parts/KeyHint";
import { Part } from "../parts/Part";
import { useShortcut } from "../parts/shortcuts";

const loadHelp = () => import("./Help");
const Help = lazy(() => loadHelp().then(({ Help: help }) => ({ default: help })));

/** Opens the help, which its key opens too. */
export function HelpButton(): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  useShortcut("help", () => setOpen(true));
  useIdle(() => void loadHelp().catch(() => undefined));
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <HelpIcon /> <span className="button-words">{t("Help")}</span> <KeyHint name="help" />
      </button>
      {isOpen && (
        <Part what={t("The help could not be opened.")}>
          <Suspense>
            <Help onClose={() => setOpen(false)} />
          </Suspense>
        </Part>
      )}
    </>
  );
}
