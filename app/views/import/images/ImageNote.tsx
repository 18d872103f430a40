import type { ReactNode } from "react";
import { useBroughtImages, type BroughtImage } from "../../../state/images/broughtImages";
import { useTranslator } from "../../../state/language";
import { IconButton } from "../../../ui/IconButton";
import { CloseIcon } from "../../../ui/icons";
import { DescribedImage } from "./DescribedImage";
import { faultWords, nothingInside } from "./imageWords";
import "./images.css";

export function ImageNote({ images }: { readonly images: readonly BroughtImage[] }): ReactNode {
  const { t } = useTranslator();
  const brought = useBroughtImages();
  return (
    <div className="note image-note" role="note" aria-label={t("Images brought in")} aria-live="polite">
      <ul>
        {images.map((image, index) => (
          <li key={index}>
            <OneImage image={image} />
          </li>
        ))}
      </ul>
      <IconButton label={t("Dismiss")} onClick={() => brought.set([])}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

function OneImage({ image: { name, reading } }: { readonly image: BroughtImage }): ReactNode {
  const { t } = useTranslator();
  switch (reading.kind) {
    case "described":
      return <DescribedImage file={name} state={reading.state} />;
    case "nothing":
      return <p>{t(nothingInside(name))}</p>;
    case "fault":
      return <p>{t(faultWords(name, reading.fault))}</p>;
  }
}
