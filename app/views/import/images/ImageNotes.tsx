import { lazy, Suspense, type ReactNode } from "react";
import { useImagesAtHand } from "../../../state/images/broughtImages";
import { useTranslator } from "../../../state/language";
import { Part } from "../../parts/Part";

const ImageNote = lazy(() => import("./ImageNote").then(({ ImageNote: note }) => ({ default: note })));

/** What the images that were brought in last are, above the page. */
export function ImageNotes(): ReactNode {
  const { t } = useTranslator();
  const images = useImagesAtHand();
  if (images.length === 0) return null;
  return (
    <Part what={t("What the image holds could not be shown.")}>
      <Suspense>
        <ImageNote images={images} />
      </Suspense>
    </Part>
  );
}
