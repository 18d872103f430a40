import { outcomes } from "../../domain/claim";
import type { AuthorityReports } from "../../engine/questions/authorities";
import { csvText } from "../../exporters/csv";
import { authorityKindNames } from "../../figures/authorityKindNames";
import { figureFileName } from "../../figures/fileName";
import type { FigureFrame } from "../../figures/frame/frame";
import { frameProvenance } from "../../figures/frame/frameWords";
import { outcomeNames } from "../../figures/names";
import type { Translator } from "../../i18n/translator";

/** A row for each authority, with the numbers of the page. */
export function authoritiesCsv(authorities: readonly AuthorityReports[], frame: FigureFrame, translator: Translator): { readonly name: string; readonly text: string } {
  const { t } = translator;
  const columns = [
    t("Authority"), t("What kind of body"), t("Incidents"), t("Claims"), ...outcomes.map((outcome) => t("Claims: {outcome}", { outcome: outcomeNames[outcome] })),
    t("First alone"), t("First, shared"), t("First: of how many"), t("Lower than the others"), t("The same as the others"), t("Higher than the others"), t("Half within (people)"),
  ];
  const rows = authorities.map(({ authority, incidents, claims, outcomes: stated, first, apart }) => [
    authority.name, t(authorityKindNames[authority.kind]), incidents, claims, ...outcomes.map((outcome) => stated.find((each) => each.outcome === outcome)?.claims ?? 0),
    first.alone, first.shared, first.of, apart.lower, apart.same, apart.higher, apart.within,
  ]);
  return { name: figureFileName({ id: "authorities" }, frame, "csv"), text: csvText({ columns, rows }, frameProvenance(frame, translator)) };
}
