import type { ReactNode } from "react";
import type { AskedFigure } from "../../figures/figure";
import { frameWords } from "../../figures/frame/frameWords";
import { useImageSettings } from "../../state/imageSettings";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { FileActions } from "./FileActions";
import { ImagePreview } from "./ImagePreview";
import { LookFields } from "./LookFields";
import { SizeFields } from "./SizeFields";
import { useFigureImage } from "./useFigureImage";
import { WordsField } from "./WordsField";

interface FigureDialogProps {
  readonly kind: AskedFigure<unknown>;
  readonly onClose: () => void;
}

/** A figure's image as it will be saved, and everything that can be chosen about it. */
export function FigureDialog({ kind, onClose }: FigureDialogProps): ReactNode {
  const { t } = useTranslator();
  const [settings, change] = useImageSettings();
  const imaging = useFigureImage(kind, settings);
  const { drawn, order } = imaging;
  const own = order && frameWords(order.frame, order.translator);
  return (
    <Dialog title={t("Download: {figure}", { figure: t(kind.title) })} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="export">
        <ImagePreview imaging={imaging} />
        <div className="export-controls">
          <SizeFields settings={settings} drawn={drawn?.image.size ?? null} onChange={change} />
          <LookFields settings={settings} hasRelief={kind.hasGround ?? false} onChange={change} />
          <WordsField label={t("Title")} own={own?.title ?? ""} value={settings.title} onChange={(title) => change({ title })} />
          <WordsField label={t("Subtitle")} own={own?.filters ?? ""} value={settings.subtitle} onChange={(subtitle) => change({ subtitle })} />
          <WordsField label={t("Note")} own="" value={settings.note} onChange={(note) => change({ note })} />
        </div>
        <FileActions imaging={imaging} />
      </div>
    </Dialog>
  );
}
