import { useEffect, useState, type ReactNode } from "react";
import { usualImage } from "../../domain/imageSettings";
import type { FigureKind } from "../../figures/figure";
import { groundOfFigures } from "../../figures/groundOfFigures";
import { useGroundLoader } from "../../state/ground";
import { useTranslator } from "../../state/language";
import { useTheme, type Theme } from "../../state/theme";
import { DownloadIcon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import { DownloadDialog } from "./DownloadDialog";
import { downloadFigure, type FigureFormat } from "./figureFile";
import { useFigureDownloads, type OfferedFigure } from "./figureDownloads";
import { useFigureFrameLater } from "./useFigureFrame";

interface DownloadMenuProps<Answer> {
  readonly kind: FigureKind<Answer>;
  readonly answer: Answer | undefined;
}

/** A figure as an image or as numbers, in one click; other looks behind "More options…". */
export function DownloadMenu<Answer>({ kind, answer }: DownloadMenuProps<Answer>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const theme = useTheme();
  const frameOf = useFigureFrameLater(kind.title);
  const loadGround = useGroundLoader();
  const [failure, setFailure] = useState<string | null>(null);
  const [showsOptions, setShowsOptions] = useState(false);
  const isReady = answer !== undefined;
  const make = async (format: FigureFormat, look: Theme) => {
    if (!isReady) return;
    const [frame, ground] = await Promise.all([frameOf(), loadGround().then(groundOfFigures, () => null)]);
    await downloadFigure({ kind, answer, frame, settings: usualImage, theme: look, translator, ground }, format);
  };
  const download = (format: FigureFormat, look: Theme) => {
    setFailure(null);
    return make(format, look).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  useOffer(isReady ? { id: kind.id, title: t(kind.title), download: make } : null);
  return (
    <>
      <Menu
        label={t("Download")}
        icon={<DownloadIcon />}
        disabled={!isReady}
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

/** The figure as it is drawn after this render, for "Download" in the page's head. */
function useOffer(figure: OfferedFigure | null): void {
  const downloads = useFigureDownloads();
  useEffect(() => (figure ? downloads.offer(figure) : undefined));
}
