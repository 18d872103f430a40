import { useCallback } from "react";
import { useBroughtImages } from "../../state/images/broughtImages";
import { useViewOfImage } from "../../state/images/useViewOfImage";
import { useImportDesk, type Brought } from "../../state/importDesk";

/** Takes files in: images go to whoever reads their views, all others to be read as data. An empty list changes nothing. */
export function useBring(): (files: readonly Brought[]) => void {
  const [desk, images, show] = [useImportDesk(), useBroughtImages(), useViewOfImage()];
  return useCallback((files) => {
    if (files.length === 0) return;
    void import("./images/takeIn").then(({ takeIn }) => takeIn(files, { desk, images, show }), () => desk.bring(files));
  }, [desk, images, show]);
}
