import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { DownloadIcon } from "../../ui/icons";
import { Part } from "./Part";

const DownloadAll = lazy(() => import("./DownloadAll").then(({ DownloadAll: dialog }) => ({ default: dialog })));

/** In the page's head: every figure as a file. */
export function DownloadButton(): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-strong" onClick={() => setOpen(true)}>
        <DownloadIcon /> <span className="button-words">{t("Download")}</span>
      </button>
      {isOpen && (
        <Part what={t("“Download” could not be opened.")}>
          <Suspense>
            <DownloadAll onClose={() => setOpen(false)} />
          </Suspense>
        </Part>
      )}
    </>
  );
}
