import { isoDay } from "../../../../domain/day";
import type { Bound } from "../../../../domain/claim";
import type { FacilityAnswer } from "../../../../engine/questions/facility";
import { message, type Message } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import { reportedPrecisionNames, scopeWords } from "../../../claimWords";
import type { FigureTable } from "../../../figure";
import { nameIn } from "../../../names";
import { authorityName, partyName } from "./heldWords";

const boundNames: Readonly<Record<Bound, Message>> = {
  exact: message("exact"), about: message("about"), "at-least": message("at least"), "at-most": message("at most"), unknown: message("not stated"),
};

/** A row for each claim, also for those that cannot be drawn. */
export function heldTable(answer: FacilityAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  const words = (...labels: readonly string[]) => labels.map((label) => ({ label: t(label), numeric: false }));
  const numbers = (...labels: readonly string[]) => labels.map((label) => ({ label: t(label), numeric: true }));
  return {
    columns: [
      ...words("Authority", "Speaker", "Party"), ...numbers("Lowest", "Best", "Highest"),
      ...words("How it is worded", "Reported on", "How the day is known", "Scope", "Incident", "Page", "Whether it counts", "Remark"),
    ],
    rows: answer.held.map((reported) => {
      const { claim, incident, source, number } = reported;
      return [
        authorityName(reported, answer), claim.speaker, partyName(reported, answer, translator), number?.low ?? null, number?.best ?? null, number?.high ?? null,
        t(boundNames[claim.bound]), claim.reported === null ? null : isoDay(claim.reported), t(reportedPrecisionNames[claim.reportedPrecision]), scopeWords(claim, translator).join("; ") || null,
        incident.title, source?.url || null, claim.notCounted === null ? null : t("not counted: {reason}", { reason: claim.notCounted }), claim.remark,
      ];
    }),
  };
}

/** How many claims are made of each party, without a row for any. */
export function heldCounts(answer: FacilityAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Party"), numeric: false }, { label: t("Authorities"), numeric: true }, { label: t("Claims with a number"), numeric: true }, { label: t("Claims without a number"), numeric: true },
    ],
    rows: [...answer.parties.values()].map(({ id, name }) => {
      const own = answer.held.filter(({ claim }) => claim.party === id);
      return [nameIn(name, translator), new Set(own.map(({ claim }) => claim.authority)).size, own.filter(({ number }) => number !== null).length, own.filter(({ number }) => number === null).length];
    }),
  };
}
