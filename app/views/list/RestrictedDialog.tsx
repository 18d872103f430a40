import type { ReactNode } from "react";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";

interface RestrictedDialogProps {
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** Says, before rows leave the program, that their publisher's terms forbid passing them on. */
export function RestrictedDialog({ onAgree, onClose }: RestrictedDialogProps): ReactNode {
  const { t } = useTranslator();
  const { title, licence, citation } = useAtlas().dataset.description;
  return (
    <Dialog title={t("These rows are not to be passed on")} closeLabel={t("Close")} onClose={onClose}>
      <p>{t("The terms of “{title}” forbid passing its rows on. The file is for your own work: keep it where only you can read it.", { title })}</p>
      {[licence, citation].filter(Boolean).map((line) => (
        <p key={line} className="hint" dir="auto">
          {line}
        </p>
      ))}
      <p className="download-formats">
        <button type="button" className="button button-strong" onClick={onClose}>
          {t("Cancel")}
        </button>
        <button type="button" className="button" onClick={onAgree}>
          {t("Download all the same")}
        </button>
      </p>
    </Dialog>
  );
}
