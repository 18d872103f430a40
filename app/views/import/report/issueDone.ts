import { issueWords } from "../../../importers/issueWords";
import type { Translator } from "../../../i18n/translator";
import type { ReportedIssue } from "../../../state/imports/reportedIssues";

/** What was done about an issue: what is said of this one, else what the atlas does about every issue of its kind. */
export function issueDone({ code, severity, allowed }: Pick<ReportedIssue, "code" | "severity" | "allowed">, { t }: Translator): string {
  const done = t(issueWords[code].done);
  if (allowed === "") return done;
  return severity === "remarked" ? allowed : t("{done} Allowed: {allowed}", { done, allowed });
}
