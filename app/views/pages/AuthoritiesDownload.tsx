import { useState, type ReactNode } from "react";
import type { AuthorityReports } from "../../engine/questions/authorities";
import { message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { saveFile } from "../parts/saveFile";
import { useFigureFrameLater } from "../parts/useFigureFrame";

const title = message("Authorities");

/** The table as CSV, with what it is above it. */
export function AuthoritiesDownload({ authorities }: { readonly authorities: readonly AuthorityReports[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const frameOf = useFigureFrameLater();
  const [failure, setFailure] = useState<string | null>(null);
  const download = async () => {
    setFailure(null);
    try {
      const [{ authoritiesCsv }, frame] = await Promise.all([import("./authoritiesCsv"), frameOf(title)]);
      const { name, text } = authoritiesCsv(authorities, frame, translator);
      saveFile(name, new Blob([text], { type: "text/csv" }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void download()}>
        {t("Download as CSV")}
      </button>
      {failure !== null && <span role="alert">{t("The file could not be made: {reason}", { reason: failure })}</span>}
    </>
  );
}
