import { outcomes } from "../../../domain/claim";
import type { AuthoritiesAnswer } from "../../../engine/questions/authorities";
import type { Translator } from "../../../i18n/translator";
import { authorityKindNames } from "../../authorityKindNames";
import type { FigureTable } from "../../figure";
import { outcomeNames } from "../../names";
import { mostClaimsFirst } from "./mostClaimsFirst";

/** A row for each authority, also for those that are not drawn, with all that is known of what it reports. */
export function authoritiesTable(answer: AuthoritiesAnswer, { t }: Translator): FigureTable {
  const counts = [
    t("Incidents"), t("Claims"), ...outcomes.map((outcome) => t("Claims: {outcome}", { outcome: outcomeNames[outcome] })),
    t("First alone"), t("First, shared"), t("First: of how many"), t("Lower than the others"), t("The same as the others"), t("Higher than the others"), t("Half within (people)"),
  ];
  return {
    columns: [...[t("Authority"), t("What kind of body")].map((label) => ({ label, numeric: false })), ...counts.map((label) => ({ label, numeric: true }))],
    rows: mostClaimsFirst(answer.authorities).map(({ authority, incidents, claims, outcomes: stated, first, apart }) => [
      authority.name, t(authorityKindNames[authority.kind]), incidents, claims, ...outcomes.map((outcome) => stated.find((each) => each.outcome === outcome)?.claims ?? 0),
      first.alone, first.shared, first.of, apart.lower, apart.same, apart.higher, apart.within,
    ]),
  };
}
