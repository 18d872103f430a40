import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { chooseFiles } from "./AddData";

/** The way on from a file of which nothing was kept. */
export function AddAnother(): ReactNode {
  const { t } = useTranslator();
  return (
    <button type="button" className="button" onClick={chooseFiles}>
      {t("Add data…")}
    </button>
  );
}
