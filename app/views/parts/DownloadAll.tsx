import { useRef, type ReactNode } from "react";
import { offeredFigureKinds } from "../../figures/kinds/figureKindOf";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { useSetting } from "../../state/useSetting";
import { Dialog } from "../../ui/Dialog";
import { BriefEntry } from "./BriefEntry";
import { figureFormats } from "./figureFile";
import { useFigureDialog } from "./useFigureDialog";
import { useFiguresDownload } from "./useFiguresDownload";

/** Every figure in each format, whether or not the page shows it; or all of them at once. */
export function DownloadAll({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const { incident } = usePageState();
  const facility = useSetting("facility");
  const offered = offeredFigureKinds({ incident, facility });
  const openDialog = useFigureDialog();
  const { said, isBusy, make, makeZip, cancel } = useFiguresDownload();
  // What is pressed keeps the focus, and gets it back from "Cancel": a button that is disabled or taken away would drop it.
  const begun = useRef<HTMLElement>(null);
  const beginning = (begin: () => void) => ({
    "aria-disabled": isBusy,
    onClick({ currentTarget }: { readonly currentTarget: HTMLElement }) {
      if (isBusy) return;
      begun.current = currentTarget;
      begin();
    },
  });
  return (
    <Dialog title={t("Download")} closeLabel={t("Close")} onClose={onClose}>
      <table className="download-figures">
        <caption>{t("Figures as they are on show, with their filters, sources and day")}</caption>
        <tbody>
          {offered.map((kind) => (
            <tr key={kind.id}>
              <th scope="row">{t(kind.title)}</th>
              {figureFormats.map((format) => (
                <td key={format}>
                  <button
                    type="button" className="button" aria-label={`${format.toUpperCase()}: ${t(kind.title)}`} {...beginning(() => void make([kind], format))}
                  >
                    {format.toUpperCase()}
                  </button>
                </td>
              ))}
              <td>
                <button
                  type="button" className="link-button download-more" aria-label={t("More options: {figure}", { figure: t(kind.title) })} {...beginning(() => {
                    onClose();
                    openDialog(kind.id);
                  })}
                >
                  {t("More…")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="download-formats">
        <button type="button" className="button button-strong" {...beginning(() => void makeZip(offered))}>
          {t("All figures as a zip")}
        </button>
        <button type="button" className="button" {...beginning(() => void make(offered, "png"))}>
          {t("All as PNG, one by one")}
        </button>
        {isBusy && (
          <button
            type="button" className="button"
            onClick={() => {
              cancel();
              begun.current?.focus();
            }}
          >
            {t("Cancel")}
          </button>
        )}
      </p>
      <p className="hint" aria-live="polite">
        {said}
      </p>
      <BriefEntry />
    </Dialog>
  );
}
