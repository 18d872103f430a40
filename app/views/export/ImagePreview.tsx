import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import type { FigureImaging } from "./useFigureImage";

/** The very SVG that will be saved, scaled to fit; the last one stays until the next is drawn. */
export function ImagePreview({ imaging: { drawn, isDrawing, failure } }: { readonly imaging: FigureImaging }): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="export-preview" aria-busy={isDrawing}>
      {drawn ? (
        <img
          src={drawn.address} alt={drawn.image.description} className={isDrawing || failure !== null ? "export-image-old" : ""}
          width={drawn.image.size.width} height={drawn.image.size.height}
        />
      ) : (
        failure === null && <p className="hint">{t("Drawing…")}</p>
      )}
      {failure !== null && (
        <p role="alert" className="export-error">
          {t("The image could not be drawn: {reason}", { reason: failure })}
        </p>
      )}
      <p className="export-pixels" aria-live="polite">
        {drawn && failure === null && t("PNG of {width} × {height} pixels; SVG and PDF are sharp at any size.", { width: drawn.image.pixels.width, height: drawn.image.pixels.height })}
      </p>
    </div>
  );
}
