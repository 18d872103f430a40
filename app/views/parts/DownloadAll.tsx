import { useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useTheme } from "../../state/theme";
import { Dialog } from "../../ui/Dialog";
import { BriefEntry } from "./BriefEntry";
import { figureFormats, type FigureFormat } from "./figureFile";
import { useOfferedFigures, type OfferedFigure } from "./figureDownloads";

/** Each figure on the page in each format, or all of them as images. */
export function DownloadAll({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const theme = useTheme();
  const figures = useOfferedFigures();
  const [said, say] = useState("");
  const [isBusy, setBusy] = useState(false);
  const make = async (wanted: readonly OfferedFigure[], format: FigureFormat) => {
    setBusy(true);
    const failures: string[] = [];
    for (const [index, figure] of wanted.entries()) {
      say(t("Making {index} of {count}: {figure}", { index: index + 1, count: wanted.length, figure: figure.title }));
      await figure.download(format, theme).catch((error: unknown) => failures.push(`${figure.title} (${error instanceof Error ? error.message : String(error)})`));
    }
    say(failures.length === 0 ? t("Done: {count} handed over", { count: wanted.length }) : t("The file could not be made: {reason}", { reason: failures.join("; ") }));
    setBusy(false);
  };
  return (
    <Dialog title={t("Download")} closeLabel={t("Close")} onClose={onClose}>
      <table className="download-figures">
        <caption>{t("Figures as they are on show, with their filters, sources and day")}</caption>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.title}</th>
              {figureFormats.map((format) => (
                <td key={format}>
                  <button
                    type="button" className="button" aria-label={`${format.toUpperCase()}: ${figure.title}`} disabled={isBusy}
                    onClick={() => void make([figure], format)}
                  >
                    {format.toUpperCase()}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="download-formats">
        <button type="button" className="button button-strong" disabled={isBusy} onClick={() => void make(figures, "png")}>
          {t("All as PNG, one by one")}
        </button>
      </p>
      <p className="hint" aria-live="polite">
        {said}
      </p>
      <BriefEntry />
    </Dialog>
  );
}
