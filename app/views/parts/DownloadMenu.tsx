import { useState, type ReactNode } from "react";
import { usualImage } from "../../domain/imageSettings";
import type { AskedFigure } from "../../figures/figure";
import { useTranslator } from "../../state/language";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { downloadFigure, type FigureFormat } from "./figureFile";
import { useFigureDialog } from "./useFigureDialog";
import { useFigureOrder } from "./useFigureOrder";

interface DownloadMenuProps<Answer> {
  readonly kind: AskedFigure<Answer>;
  /** Whether its first answer has come. */
  readonly isReady: boolean;
}

/** A figure as an image or as numbers, in one click; other looks behind "More options…". */
export function DownloadMenu<Answer>({ kind, isReady }: DownloadMenuProps<Answer>): ReactNode {
  const { t } = useTranslator();
  const openDialog = useFigureDialog();
  const orderOf = useFigureOrder();
  const [failure, setFailure] = useState<string | null>(null);
  const download = async (format: FigureFormat) => {
    setFailure(null);
    try {
      await downloadFigure(await orderOf(kind, usualImage), format);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Menu
        label={t("Download")}
        icon={<DownloadIcon />}
        disabled={!isReady}
        items={[
          { label: "PNG", hint: t("image, twice the pixels"), choose: () => void download("png") },
          { label: "SVG", hint: t("image for print and editing"), choose: () => void download("svg") },
          { label: "CSV", hint: t("the numbers"), choose: () => void download("csv") },
          { label: t("More options…"), choose: () => openDialog(kind.id) },
        ]}
      />
      {failure !== null && (
        <p role="alert" className="download-failure">
          {t("The file could not be made: {reason}", { reason: failure })}
        </p>
      )}
    </>
  );
}
