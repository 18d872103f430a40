import type { AuthoritiesAnswer, AuthorityReports } from "../../../engine/questions/authorities";
import { counted, message } from "../../../i18n/message";
import type { DrawingProps } from "../../figure";
import { noIncident } from "../../notes";
import type { BarRow } from "../parts/barRow";
import type { Bars } from "../parts/barsDrawing";
import { mostRows } from "../parts/barsLayout";
import { lettering } from "../parts/lettering";
import { shortenedText } from "../parts/shortenedText";
import { apartWords, firstWords, outcomeWords } from "./authorityWords";
import { mostClaimsFirst } from "./mostClaimsFirst";

/** The authorities that there is room for, those with the most claims first; their names cut where they are long. */
export function authorityBars({ answer, ...setting }: DrawingProps<AuthoritiesAnswer>): Bars {
  const { style, translator, width, measure } = setting;
  const { t, number } = translator;
  const letters = { ...lettering("label", style), family: style.condensed };
  const row = (reports: AuthorityReports): BarRow => {
    const { authority: { id, name }, claims, incidents } = reports;
    return {
      key: id,
      label: shortenedText(name, letters, width * (style.legend ? 0.39 : 0.35), measure),
      name,
      parts: { counts: claims },
      figure: { low: claims, best: claims, high: claims, openLow: false, openHigh: false },
      remarks: [],
      stating: style.legend ? number(incidents) : t(counted(incidents, "in {count} incident", "in {count} incidents")),
      faded: false,
      says: [
        t(counted(claims, "{count} claim in {incidents}", "{count} claims in {incidents}", { incidents: counted(incidents, "{count} incident", "{count} incidents") })),
        outcomeWords(reports, translator),
        t("First to state a figure: {words}", { words: firstWords(reports, translator) }),
        t("Beside the others: {words}", { words: apartWords(reports, translator) }),
      ],
      choice: null,
    };
  };
  return {
    rows: mostClaimsFirst(answer.authorities).slice(0, mostRows(new Set(), setting)).map(row),
    headings: { best: t("claims"), range: "", stating: t("incidents") },
    empty: answer.incidents === 0 ? noIncident : message("No authority speaks of the incidents in view"),
  };
}
