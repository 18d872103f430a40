import { isoDay } from "../../../../domain/day";
import { ledger as incidentQuestion, type LedgerAnswer } from "../../../../engine/questions/ledger";
import { counted, message, type Message } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import { claimCount, reportedPrecisionNames, scopeWords, setAsideWords } from "../../../claimWords";
import type { FigureTable, IncidentFigureKind } from "../../../figure";
import { figureSentence } from "../../../figureSentence";
import { nameIn, outcomeNames } from "../../../names";
import { openEndNotes } from "../../../notes";
import { barsDrawing } from "../../parts/barsDrawing";
import { barsHeight } from "../../parts/barsLayout";
import { sideOrAllName } from "../../parts/sideOrAllName";
import { ledgerBars, lineName } from "./ledgerBars";

export const ledger: IncidentFigureKind<LedgerAnswer> = {
  id: "ledger",
  title: message("Ledger of claims"),
  incidentQuestion,
  about: ({ about }) => about,
  height: ({ rows }) => barsHeight(rows.length, 22),
  imageSize: ({ rows }) => ({ width: 1200, height: 400 + rows.length * 34 }),
  notes,
  reading,
  table,
  counts,
  description,
  descriptionInFile,
  ...barsDrawing(ledgerBars),
};

function notes({ outcome, rows }: LedgerAnswer): readonly Message[] {
  if (rows.length === 0) return [message("Nobody speaks of this outcome; that is not 0.")];
  const aside = rows.flatMap(({ claims }) => claims).filter((entry) => entry.aside !== null).length;
  return [
    message("{outcome}, as reported and not verified: what each authority says of each party.", { outcome: outcomeNames[outcome] }),
    ...(aside === 0 ? [] : [counted(aside, "{count} claim that is superseded or does not count is in the table alone.", "{count} claims that are superseded or do not count are in the table alone.")]),
  ];
}

function reading({ rows }: LedgerAnswer): readonly Message[] {
  return rows.length === 0 ? [] : [message("Bars: the figure of each authority that counts under the rule, in the colour of the side; the day is that on which it was said."), ...openEndNotes(rows.map(({ figure }) => figure))];
}

function table(answer: LedgerAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  const names = { authority: (id: Parameters<typeof answer.authorities.get>[0]) => answer.authorities.get(id)?.name ?? id };
  return {
    columns: [
      { label: t("Claim"), numeric: false }, { label: t("Side"), numeric: false }, { label: t("Party"), numeric: false }, { label: t("Authority"), numeric: false },
      { label: t("Outcome"), numeric: false }, { label: t("Reported on"), numeric: false }, { label: t("How the day is known"), numeric: false }, { label: t("Count"), numeric: false },
      { label: t("Whether it counts"), numeric: false }, { label: t("Scope"), numeric: false }, { label: t("Page"), numeric: false },
    ],
    rows: answer.rows.flatMap(({ side, party, authority, claims }) => claims.map(({ claim, aside, page }) => [
      claim.id, sideOrAllName(side, translator), nameIn(party, translator), names.authority(authority), t(outcomeNames[claim.outcome]),
      claim.reported === null ? null : isoDay(claim.reported), t(reportedPrecisionNames[claim.reportedPrecision]),
      claimCount(claim, translator), aside === null ? t("counted") : setAsideWords(aside, names, translator) || t("no number given"), scopeWords(claim, translator).join("; ") || null, page || null,
    ])),
  };
}

function counts({ rows }: LedgerAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  const sides = [...new Set(rows.map(({ side }) => side))];
  return {
    columns: [{ label: t("Side"), numeric: false }, { label: t("Claims"), numeric: true }],
    rows: sides.map((side) => [sideOrAllName(side, translator), rows.filter((row) => row.side === side).reduce((sum, { claims }) => sum + claims.length, 0)]),
  };
}

function description(answer: LedgerAnswer, translator: Translator): string {
  const lines = answer.rows.filter(({ figure }) => figure).map((line) => figureSentence(lineName(line, answer, translator), line.figure, translator));
  return translator.t("Bars of what each authority says of each party, {outcome}. {list}.", { outcome: outcomeNames[answer.outcome], list: { list: lines } });
}

function descriptionInFile({ outcome, rows }: LedgerAnswer, { t }: Translator): string {
  return t("Bars of what each authority says of each party in one incident, {outcome}: {count} in all.", { outcome: outcomeNames[outcome], count: rows.length });
}
