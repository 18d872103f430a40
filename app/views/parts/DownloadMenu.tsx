import { useState, type ReactNode } from "react";
import type { FigureKind } from "../../figures/figure";
import { groundOfFigures } from "../../figures/groundOfFigures";
import { useGroundLoader } from "../../state/ground";
import { useTranslator } from "../../state/language";
import { useTheme, type Theme } from "../../state/theme";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { DownloadDialog } from "./DownloadDialog";
import { downloadFigure, type FigureFormat } from "./downloadFigure";
import { useFigureFrame } from "./useFigureFrame";

interface DownloadMenuProps<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly answer: Answer | undefined;
}

/** A figure as an image or as numbers, in one click; other looks behind "More options…". */
export function DownloadMenu<Answer>({ kind, answer }: DownloadMenuProps<Answer>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const theme = useTheme();
  const frame = useFigureFrame(kind.title);
  const loadGround = useGroundLoader();
  const [failure, setFailure] = useState<string | null>(null);
  const [showsOptions, setShowsOptions] = useState(false);
  const download = async (format: FigureFormat, look: Theme) => {
    if (answer === undefined || !frame) return;
    setFailure(null);
    try {
      const ground = await loadGround().then(groundOfFigures, () => null);
      await downloadFigure({ kind, answer, frame, theme: look, translator, ground }, format);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Menu
        label={t("Download")}
        icon={<DownloadIcon />}
        disabled={answer === undefined || !frame}
        items={[
          { label: "PNG", hint: t("image, twice the pixels"), choose: () => void download("png", theme) },
          { label: "SVG", hint: t("image for print and editing"), choose: () => void download("svg", theme) },
          { label: "CSV", hint: t("the numbers"), choose: () => void download("csv", theme) },
          { label: t("More options…"), choose: () => setShowsOptions(true) },
        ]}
      />
      {showsOptions && <DownloadDialog title={t(kind.title)} onChoose={download} onClose={() => setShowsOptions(false)} />}
      {failure !== null && (
        <p role="alert" className="download-failure">
          {t("The file could not be made: {reason}", { reason: failure })}
        </p>
      )}
    </>
  );
}
