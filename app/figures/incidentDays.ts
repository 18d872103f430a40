import type { DayPrecision } from "../domain/incident";
import type { Translator } from "../i18n/translator";

/** When an incident happened, no more exactly than is known: `20–30 Jan 2022`, `about 13 Nov 2021`, `during 1–30 Nov 2021`. */
export function incidentDays(
  { from, to, dayPrecision }: { readonly from: number; readonly to: number; readonly dayPrecision: DayPrecision },
  { t, period }: Translator,
  length: "long" | "short" = "short",
): string {
  const days = period(from, to, length);
  switch (dayPrecision) {
    case "day":
      return days;
    case "week":
      return t("about {days}", { days });
    case "month":
      return t("during {days}", { days });
  }
}
