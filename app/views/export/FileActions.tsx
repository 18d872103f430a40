import { useEffect, useState, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { copiedText } from "../parts/copiedText";
import { figureFileName } from "../../figures/fileName";
import { downloadFigure, imageFile } from "../parts/figureFile";
import { saveFile } from "../parts/saveFile";
import { isImageCopied } from "./copiedImage";
import { printImage, takeAwayPrinted } from "./printImage";
import type { FigureImaging } from "./useFigureImage";

/** Formats of the file, and what can be copied of it. */
export function FileActions({ imaging }: { readonly imaging: FigureImaging }): ReactNode {
  const { t } = useTranslator();
  const [said, say] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => takeAwayPrinted, []);
  const act = async (action: () => Promise<string>) => {
    say("");
    setFailure(null);
    setLink(null);
    try {
      say(await action());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const saveImage = (format: "png" | "svg") => act(async () => {
    const { order: { kind, frame }, image } = await imaging.now();
    saveFile(figureFileName(kind, frame, format), await imageFile(image, format));
    return t("{format} handed over", { format: format.toUpperCase() });
  });
  const saveNumbers = () => act(async () => {
    await downloadFigure(await imaging.orderNow(), "csv");
    return t("{format} handed over", { format: "CSV" });
  });
  const print = () => act(async () => {
    const { order: { kind, frame }, image } = await imaging.now();
    await printImage(image.svg, image.size, figureFileName(kind, frame, "pdf"));
    return t("Handed to the browser’s print dialog, which can save it as a PDF");
  });
  const copyImage = () => act(async () => {
    const isCopied = await isImageCopied(imaging.now().then(({ image }) => imageFile(image, "png")));
    return isCopied ? t("Image copied") : t("This browser does not let the page copy images. Download the PNG, or copy the preview by its own menu.");
  });
  const copyLink = () => act(async () => {
    const address = window.location.href;
    if (await copiedText(address)) return t("Link copied");
    setLink(address);
    return t("The browser does not let the page copy. Copy the text by hand:");
  });
  return (
    <div className="export-actions">
      <div className="export-buttons">
        <button type="button" className="button button-strong" onClick={() => void saveImage("png")}>{t("Download {format}", { format: "PNG" })}</button>
        <button type="button" className="button" onClick={() => void saveImage("svg")}>{t("Download {format}", { format: "SVG" })}</button>
        <button type="button" className="button" title={t("Through the browser’s print dialog: choose to save as PDF")} onClick={() => void print()}>
          {t("Download {format}", { format: "PDF" })}
        </button>
        <button type="button" className="button" onClick={() => void saveNumbers()}>{t("Download {format}", { format: "CSV" })}</button>
        <button type="button" className="button" onClick={() => void copyImage()}>{t("Copy image")}</button>
        <button type="button" className="button" onClick={() => void copyLink()}>{t("Copy link")}</button>
      </div>
      <p className="hint" aria-live="polite">{said}</p>
      {link !== null && <textarea readOnly rows={3} aria-label={t("Text to copy")} value={link} onFocus={({ target }) => target.select()} />}
      {failure !== null && (
        <p role="alert" className="export-error">
          {t("The file could not be made: {reason}", { reason: failure })}
        </p>
      )}
    </div>
  );
}
