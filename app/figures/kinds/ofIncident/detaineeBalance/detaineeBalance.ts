import { detaineeBalance as incidentQuestion, type DetaineeBalanceAnswer } from "../../../../engine/questions/detaineeBalance";
import { message, type Message } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import type { FigureTable, IncidentFigureKind } from "../../../figure";
import { figureSentence } from "../../../figureSentence";
import { figureCells, figureColumns } from "../../../figureTables";
import { figureText } from "../../../figureText";
import { openEndNotes } from "../../../notes";
import { barsDrawing } from "../../parts/barsDrawing";
import { barsHeight } from "../../parts/barsLayout";
import { balanceBars, outcomeName, unaccountedName } from "./balanceBars";

export const detaineeBalance: IncidentFigureKind<DetaineeBalanceAnswer> = {
  id: "detainee-balance",
  title: message("Balance of detainees"),
  incidentQuestion,
  about: ({ about }) => about,
  height: ({ rows }) => barsHeight(rows.length + 1, 22),
  imageSize: () => ({ width: 1200, height: 740 }),
  notes,
  reading,
  table,
  description,
  descriptionInFile: (_answer, { t }) => t("How many were held in one prison or camp, and what is reported to have become of them."),
  ...barsDrawing(balanceBars),
};

function notes(answer: DetaineeBalanceAnswer): readonly Message[] {
  const { rows: [held], told, unaccounted, exceeds } = answer;
  return [
    message("Detainees, as reported and not verified."),
    ...(unaccounted === null ? [message("Nobody states how many were held, so how many are unaccounted for cannot be worked out.")] : []),
    ...(exceeds && told && held?.figure ? [exceedsWords(exceeds, told, held.figure)] : []),
  ];
}

function exceedsWords(exceeds: "in-any-case" | "if-different", told: NonNullable<DetaineeBalanceAnswer["told"]>, held: NonNullable<DetaineeBalanceAnswer["told"]>): Message {
  const values = { least: told.low ?? told.best, most: told.high, held: held.high };
  return exceeds === "in-any-case"
    ? message("The parts exceed the whole: they tell of at least {least} people, but at most {held} are said to have been held. Some figure cannot be right.", values)
    : message("The parts may exceed the whole: added up as different people they make up to {most}, but at most {held} are said to have been held. People stand in two of them, or some figure is not right.", values);
}

function reading(answer: DetaineeBalanceAnswer): readonly Message[] {
  return [
    message("Who was recaptured, killed or is missing may have escaped before, and who surrendered may be counted as recaptured: figures of two rows may be of the same people."),
    ...(answer.unaccounted === null ? [] : [message("Unaccounted: the held less all others, from all of them being different people to as few people as the figures allow. Those who stayed are among them, and parts that nobody states.")]),
    ...openEndNotes(answer.rows.map(({ figure }) => figure)),
  ];
}

function table(answer: DetaineeBalanceAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [{ label: t("Detainees"), numeric: false }, ...figureColumns(translator), { label: t("Authorities"), numeric: true }, { label: t("Claims"), numeric: false }],
    rows: [
      ...answer.rows.map(({ outcome, figure, authorities, claims }) => [outcomeName(outcome, translator), ...figureCells(figure, translator), authorities, claims.join(" ")]),
      [unaccountedName(translator), ...figureCells(answer.unaccounted, translator), null, t("worked out")],
    ],
  };
}

function description(answer: DetaineeBalanceAnswer, translator: Translator): string {
  const { t } = translator;
  const list = answer.rows.map(({ outcome, figure }) => figureSentence(outcomeName(outcome, translator), figure, translator));
  const rest = answer.unaccounted ? t("unaccounted for: {range}", { range: figureText(answer.unaccounted, translator).range }) : t("unaccounted for: cannot be worked out");
  return t("Bars of how many were held, and what is reported to have become of them. {list}.", { list: { list: [...list, rest] } });
}
