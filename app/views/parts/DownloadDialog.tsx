import { useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useTheme, type Theme } from "../../state/theme";
import { Dialog } from "../../ui/Dialog";
import { figureFormats, type FigureFormat } from "./figureFile";

interface DownloadDialogProps {
  readonly title: string;
  readonly onChoose: (format: FigureFormat, theme: Theme) => Promise<void>;
  readonly onClose: () => void;
}

const themes: readonly Theme[] = ["light", "dark"];

/** A figure's file with a look of its own choosing. */
export function DownloadDialog({ title, onChoose, onClose }: DownloadDialogProps): ReactNode {
  const { t } = useTranslator();
  const [theme, setTheme] = useState<Theme>(useTheme());
  return (
    <Dialog title={t("Download: {figure}", { figure: title })} closeLabel={t("Close")} onClose={onClose}>
      <fieldset className="download-looks">
        <legend>{t("Colours of the image")}</legend>
        {themes.map((look) => (
          <label key={look}>
            <input type="radio" name="look" checked={theme === look} onChange={() => setTheme(look)} /> {look === "light" ? t("Light") : t("Dark")}
          </label>
        ))}
      </fieldset>
      <p className="download-formats">
        {figureFormats.map((format) => (
          <button key={format} type="button" className="button button-strong" onClick={() => void onChoose(format, theme).then(onClose)}>
            {t("Download {format}", { format: format.toUpperCase() })}
          </button>
        ))}
      </p>
    </Dialog>
  );
}
