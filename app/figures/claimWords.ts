import type { SetAside } from "../engine/questions/ledger";
import type { Bound, Claim, ReportedPrecision } from "../domain/claim";
import type { AuthorityId, ClaimId } from "../domain/identifiers";
import { message, type Message } from "../i18n/message";
import type { Translator } from "../i18n/translator";

/** What an authority is called. */
export interface AuthorityNames {
  authority(id: AuthorityId): string;
}

/** The count as it was worded, the ends given beside it as they were given: `8 (5–12)`; a number that was not given is words, never 0. */
export function claimCount({ count, low, high, bound }: Claim, translator: Translator): string {
  const ends = low !== null && high !== null ? `${translator.number(low)}–${translator.number(high)}` : null;
  if (count === null) return ends ?? translator.t("no number given");
  const worded = wordedCount(count, bound, translator);
  return ends === null ? worded : `${worded} (${ends})`;
}

function wordedCount(count: number, bound: Bound, { t, number }: Translator): string {
  switch (bound) {
    case "exact":
    case "unknown":
      return number(count);
    case "about":
      return t("about {count}", { count });
    case "at-least":
      return t("at least {count}", { count });
    case "at-most":
      return t("at most {count}", { count });
  }
}

/** How well the day is known on which the authority first said it. */
export const reportedPrecisionNames: Readonly<Record<ReportedPrecision, Message>> = { day: message("to the day"), month: message("by its month"), undated: message("day unknown") };

/** The day on which the authority first said it, no more exactly than is known. */
export function reportedOn({ reported, reportedPrecision }: Claim, { t, day }: Translator): string {
  if (reported === null) return t("day unknown");
  return reportedPrecision === "month" ? t("about {day}", { day: day(reported, "short") }) : day(reported, "short");
}

/** Why a claim is not counted: `superseded by Syrian Democratic Forces, 31 Jan 2022`. A claim without a number says so by its count. */
export function setAsideWords(setAside: SetAside | null, names: AuthorityNames, translator: Translator): string {
  const { t } = translator;
  if (!setAside) return "";
  switch (setAside.why) {
    case "no-number":
      return "";
    case "not-counted":
      return t("not counted: {reason}", { reason: setAside.reason });
    case "superseded":
      return t("superseded by {authority}, {day}", { authority: names.authority(setAside.by.authority), day: reportedOn(setAside.by, translator) });
    case "contained":
      return t("contained in {claim}, counted once", { claim: setAside.in.id });
    case "by-rule":
      return t("not counted under this rule");
  }
}

/** What a figure covers, where that is not simply its party in this incident. Claims are named by their ids, as in the table. */
export function scopeWords({ scope }: Claim, { t, period, language }: Translator): readonly string[] {
  if (!scope) return [];
  const ids = (of: readonly ClaimId[]) => of.join(language.listSeparator);
  return [
    scope.interval ? t("covers {days}", { days: period(scope.interval.from, scope.interval.to, "short") }) : "",
    scope.subgroup ? t("only: {subgroup}", { subgroup: scope.subgroup }) : "",
    scope.otherIncidents ? t("covers other incidents too") : "",
    scope.includes ? t("contains {claims}", { claims: ids(scope.includes) }) : "",
    scope.partOf ? t("part of {claim}", { claim: scope.partOf }) : "",
  ].filter(Boolean);
}
