import { useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { DownloadIcon } from "../../ui/icons";
import { DownloadAll } from "./DownloadAll";

/** In the page's head: every figure of the page as a file. */
export function DownloadButton(): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-strong" onClick={() => setOpen(true)}>
        <DownloadIcon /> <span className="button-words">{t("Download")}</span>
      </button>
      {isOpen && <DownloadAll onClose={() => setOpen(false)} />}
    </>
  );
}
