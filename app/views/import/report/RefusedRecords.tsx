import { useState, type ReactNode } from "react";
import { counted } from "../../../i18n/message";
import type { ImportReport } from "../../../state/imports/keptReport";
import { useTranslator } from "../../../state/language";

interface RefusedRecordsProps {
  readonly refused: ImportReport["refused"];
  /** All that were refused, of which only some may be kept. */
  readonly count: number;
}

const STEP = 50;
/** Characters of a record that are shown; all of them are copied. */
const LONGEST = 1_000;

/** The records that were refused, as they stand in the file, to be seen and copied. */
export function RefusedRecords({ refused, count }: RefusedRecordsProps): ReactNode {
  const { t, number } = useTranslator();
  const [most, setMost] = useState(STEP);
  const [said, say] = useState("");
  const copy = (record: number, text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(t("Record {record} copied", { record })),
      () => say(t("The browser does not let the page copy. Select the text and copy it by hand.")),
    );
  return (
    <section aria-label={t("Refused records")} className="import-part">
      <div className="panel-head">
        <h3>{t("Refused records")}</h3>
        <span className="hint">{t(counted(count, "{count} record", "{count} records"))}</span>
        <span className="hint" aria-live="polite">
          {said}
        </span>
      </div>
      <ul className="import-refused">
        {refused.slice(0, most).map(({ record, text }, index) => (
          <li key={index}>
            <span className="hint">{number(record)}</span>
            <code>{text.slice(0, LONGEST)}</code>
            <button type="button" className="button" aria-label={t("Copy record {record}", { record })} onClick={() => void copy(record, text)}>
              {t("Copy")}
            </button>
          </li>
        ))}
      </ul>
      {refused.length > most && (
        <button type="button" className="link-button import-more" onClick={() => setMost(most + STEP)}>
          {t("Show more")}
        </button>
      )}
    </section>
  );
}
