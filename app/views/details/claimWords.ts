import type { Claim } from "../../domain/claim";
import type { Translator } from "../../i18n/translator";

/** The count as it was worded; a number that was not given is words, never 0. */
export function claimCount({ count, low, high, bound }: Claim, { t, number }: Translator): string {
  if (low !== null && high !== null) return `${number(low)}–${number(high)}`;
  if (count === null) return t("no number given");
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

/** The day on which the authority first said it, no more exactly than is known. */
export function reportedOn({ reported, reportedPrecision }: Claim, { t, day }: Translator): string {
  if (reported === null) return t("day unknown");
  return reportedPrecision === "month" ? t("about {day}", { day: day(reported, "short") }) : day(reported, "short");
}

/** What a figure covers, where that is not simply its party in this incident. */
export function scopeWords({ scope }: Claim, { t, period }: Translator): readonly string[] {
  if (!scope) return [];
  return [
    scope.interval ? t("covers {days}", { days: period(scope.interval.from, scope.interval.to, "short") }) : "",
    scope.subgroup ? t("only: {subgroup}", { subgroup: scope.subgroup }) : "",
    scope.otherIncidents ? t("covers other incidents too") : "",
    scope.includes ? t("a total of several of these claims") : "",
    scope.partOf ? t("part of a total among these claims") : "",
  ].filter(Boolean);
}
