import { useEffect, useState } from "react";
import type { Brought } from "../../state/importDesk";
import { broughtFile } from "./broughtFile";

/** Takes files that are dropped anywhere, and files or texts pasted outside of fields; true while files are dragged over the page. */
export function useBringing(bring: (files: readonly Brought[]) => void): boolean {
  const [isDragging, drag] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const on = <Name extends "dragover" | "dragleave" | "drop" | "paste">(name: Name, act: (event: WindowEventMap[Name]) => void) =>
      window.addEventListener(name, act, { signal: end.signal });
    on("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      drag(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) drag(false);
    });
    on("drop", (event) => {
      drag(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      bring(Array.from(event.dataTransfer.files, broughtFile));
    });
    on("paste", ({ clipboardData, target }) => {
      if (!clipboardData || (target instanceof Element && target.matches("input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]"))) return;
      const [text, files] = [clipboardData.getData("text/plain"), Array.from(clipboardData.files, broughtFile)];
      if (text === "") bring(files);
      // A spreadsheet copies its cells as a picture too.
      else void import("../../state/imports/pastedTable").then(({ pastedFile }) => bring(files.every(({ blob }) => blob.type.startsWith("image/")) ? [pastedFile(text) ?? files].flat() : files));
    });
    return () => end.abort();
  }, [bring]);
  return isDragging;
}
