import type { ReactNode } from "react";
import type { ImportEvent } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";

/** Calls the bringing in of a file off. */
export function LeaveButton({ tell }: { readonly tell: (event: ImportEvent) => void }): ReactNode {
  const { t } = useTranslator();
  return (
    <button type="button" className="button" onClick={() => tell({ kind: "leave" })}>
      {t("Cancel")}
    </button>
  );
}
