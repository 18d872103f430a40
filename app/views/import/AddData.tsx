import { useRef, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { UnfoldIcon } from "../../ui/icons";
import { broughtFile } from "./broughtFile";
import { useBring } from "./useBring";
import { useBringing } from "./useBringing";

/** Brings files in, data and images: by the button, dropped anywhere on the page, or pasted. */
export function AddData(): ReactNode {
  const { t } = useTranslator();
  const bring = useBring();
  const input = useRef<HTMLInputElement>(null);
  const isDragging = useBringing(bring);
  return (
    <>
      <button type="button" className="button" data-add-data onClick={() => input.current?.click()}>
        <UnfoldIcon /> <span className="button-words">{t("Add data")}</span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          bring(Array.from(currentTarget.files ?? [], broughtFile));
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      {isDragging && <div className="drop-place">{t("Let go to read the file in this browser. It is sent nowhere.")}</div>}
    </>
  );
}

/** As if the button had been pressed: for other ways to it. */
export function chooseFiles(): void {
  document.querySelector<HTMLElement>("[data-add-data]")?.click();
}
