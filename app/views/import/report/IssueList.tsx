import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { message } from "../../../i18n/message";
import { issueWords } from "../../../importers/issueWords";
import type { ImportReport } from "../../../state/imports/keptReport";
import { issueRows, reportedIssue, type IssueGroup } from "../../../state/imports/reportedIssues";
import { useTranslator } from "../../../state/language";
import { IssueTable } from "./IssueTable";

interface IssueListProps {
  readonly issues: ImportReport["issues"];
  /** Null: those of every kind. */
  readonly chosen: IssueGroup | null;
}

/** Issues that are listed at once, and each time that more are asked for. */
const STEP = 200;

/** The issues of a kind, or all, that hold the words typed. */
export function IssueList({ issues, chosen }: IssueListProps): ReactNode {
  const { t } = useTranslator();
  const [words, type] = useState("");
  const [most, setMost] = useState({ of: chosen, count: STEP });
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => issueRows(issues, { code: chosen?.code ?? null, severity: chosen?.severity ?? null, words: wanted }), [issues, chosen, wanted]);
  const limit = most.of === chosen ? most.count : STEP;
  const listed = useMemo(() => Array.from(rows.subarray(0, limit), (row) => reportedIssue(issues, row)), [issues, rows, limit]);
  const of = { shown: listed.length, all: rows.length };
  return (
    <>
      <div className="panel-head import-list-head">
        <h3>{chosen ? t(issueWords[chosen.code].title) : t("All issues")}</h3>
        <span className="hint" aria-live="polite">
          {t(listed.length < rows.length ? message("first {shown} of {all}", of) : message("{shown} of {all}", of))}
        </span>
        <input
          type="search"
          aria-label={t("Search in the issues")}
          placeholder={t("Record, column, value")}
          value={words}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <IssueTable issues={listed} withCode={chosen === null} />
      {listed.length < rows.length && (
        <button type="button" className="link-button import-more" onClick={() => setMost({ of: chosen, count: limit + STEP })}>
          {t("Show more")}
        </button>
      )}
    </>
  );
}
