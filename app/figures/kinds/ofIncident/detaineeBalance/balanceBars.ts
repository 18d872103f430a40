import type { DetaineeBalanceAnswer, DetaineeRow } from "../../../../engine/questions/detaineeBalance";
import { counted } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import type { DrawingProps } from "../../../figure";
import { figureSays } from "../../../figureSays";
import { outcomeNames } from "../../../names";
import type { BarRow } from "../../parts/barRow";
import type { Bars } from "../../parts/barsDrawing";

/** The held, what became of them, and the rest. A press on a row goes to the first claim of its figure. */
export function balanceBars({ answer, translator }: DrawingProps<DetaineeBalanceAnswer>): Bars {
  const { t } = translator;
  return {
    rows: answer.rows.some(({ figure }) => figure) ? [...answer.rows.map((row) => partRow(row, translator)), restRow(answer, translator)] : [],
    headings: { best: t("people"), range: t("lowest–highest"), stating: t("stated by") },
  };
}

export function outcomeName(outcome: DetaineeRow["outcome"], { t }: Translator): string {
  return t(outcomeNames[outcome]);
}

export function unaccountedName({ t }: Translator): string {
  return t("Unaccounted");
}

function partRow({ outcome, figure, authorities, claims, others }: DetaineeRow, translator: Translator): BarRow {
  const { t } = translator;
  const [first] = claims;
  const said = others > 0 ? t("spoken of, but no number counts") : t("nobody states a number");
  return {
    key: outcome,
    label: outcomeName(outcome, translator),
    parts: figure ? { detainees: figure.best } : {},
    figure,
    remarks: figure ? [] : [said],
    stating: figure ? t(counted(authorities, "{count} authority", "{count} authorities")) : null,
    faded: false,
    says: [figure ? t("{figure} people, as reported", { figure: figureSays(figure, translator) }) : said, ...(claims.length > 0 ? [t("claims {claims}", { claims: { list: claims } })] : [])],
    choice: first === undefined ? null : { claim: first },
  };
}

/** Worked out, so that it is no bar of anybody's claim: hatched. */
function restRow({ unaccounted }: DetaineeBalanceAnswer, translator: Translator): BarRow {
  const { t } = translator;
  return {
    key: "unaccounted",
    label: unaccountedName(translator),
    parts: unaccounted ? { "not-stated": unaccounted.best } : {},
    figure: unaccounted,
    remarks: unaccounted ? [] : [t("cannot be worked out: nobody states how many were held"), t("cannot be worked out")],
    stating: unaccounted ? t("worked out") : null,
    faded: false,
    says: [unaccounted ? t("{figure} people: the held less all others", { figure: figureSays(unaccounted, translator) }) : t("cannot be worked out: nobody states how many were held")],
    choice: null,
  };
}
