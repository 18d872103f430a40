import type { ReactNode } from "react";
import { page } from "../../engine/questions/page";
import { incidentDays } from "../../figures/incidentDays";
import { governorateName } from "../../figures/names";
import { useAnswerLater } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { FigureNumber } from "../parts/FigureNumber";

/** Some ten sheets of paper. */
const MOST = 500;

/** The incidents in view, in the order of the list; nothing until the page is printed. */
export function PrintList({ isPrinting }: { readonly isPrinting: boolean }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const answerNow = useAnswerLater(page, { ...useListOrder(), offset: 0, limit: MOST });
  const answer = isPrinting ? answerNow() : undefined;
  if (!answer || answer.total === 0) return null;
  return (
    <section className="print-list">
      <h2>{t("Incidents")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("Date")}</th>
            <th scope="col">{t("Incident")}</th>
            <th scope="col">{t("Governorate")}</th>
            <th scope="col" className="numeric">{t("Reported killed")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.id}>
              <td>{incidentDays(row, translator)}</td>
              <td>{row.title}</td>
              <td>{governorateName(row.governorate, translator)}</td>
              <td className="numeric">
                <FigureNumber figure={row.killed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.total > answer.rows.length && <p>{t("{count} more are not printed.", { count: answer.total - answer.rows.length })}</p>}
    </section>
  );
}
