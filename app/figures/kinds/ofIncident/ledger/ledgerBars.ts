import type { LedgerAnswer, LedgerLine } from "../../../../engine/questions/ledger";
import { counted } from "../../../../i18n/message";
import type { Translator } from "../../../../i18n/translator";
import { claimCount, reportedOn } from "../../../claimWords";
import type { DrawingProps } from "../../../figure";
import { nameIn } from "../../../names";
import type { BarRow } from "../../parts/barRow";
import type { Bars } from "../../parts/barsDrawing";
import { mostRows } from "../../parts/barsLayout";
import { lettering } from "../../parts/lettering";
import { shortenedText } from "../../parts/shortenedText";

/** A row for each authority and party, those that count first where there is no room for all. */
export function ledgerBars({ answer, ...setting }: DrawingProps<LedgerAnswer>): Bars {
  const { style, translator, width, measure } = setting;
  const { t } = translator;
  const letters = { ...lettering("label", style), family: style.condensed };
  const most = mostRows(new Set(), setting);
  const counting = answer.rows.filter(({ figure }) => figure);
  const drawn = answer.rows.length <= most ? answer.rows : counting.slice(0, most);
  const fittingName = (line: LedgerLine) => {
    const whole = lineName(line, answer, translator);
    const room = width * 0.39;
    return measure(whole, letters) <= room ? whole : shortenedText(lineName(line, answer, translator, "short"), letters, room, measure);
  };
  return {
    rows: drawn.map((line): BarRow => {
      const [latest] = line.claims;
      const fill = line.side === "all" ? "counts" : line.side;
      return {
        key: `${line.party.en} ${line.authority}`,
        label: fittingName(line),
        name: lineName(line, answer, translator),
        parts: line.figure ? { [fill]: line.figure.best } : {},
        figure: line.figure,
        remarks: line.figure ? [] : [t("nothing that counts")],
        stating: latest ? reportedOn(latest.claim, translator) : null,
        faded: line.figure === null,
        says: [
          ...(latest ? [`${claimCount(latest.claim, translator)}, ${reportedOn(latest.claim, translator)}`] : []),
          t(counted(line.claims.length, "{count} claim", "{count} claims")),
        ],
        choice: latest ? { claim: latest.claim.id } : null,
      };
    }),
    headings: { best: t("people"), range: t("lowest–highest"), stating: t("said on") },
  };
}

/** `Civilians: Reuters` */
export function lineName({ party, authority }: LedgerLine, { authorities }: LedgerAnswer, translator: Translator, form: "name" | "short" = "name"): string {
  return translator.t("{party}: {authority}", { party: nameIn(party, translator), authority: authorities.get(authority)?.[form] ?? authority });
}
