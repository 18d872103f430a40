import type { ReactNode } from "react";
import { basis } from "../../engine/questions/basis";
import { counted } from "../../i18n/message";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";

/** On whose pages the claims stand, by name. */
export function AboutSources(): ReactNode {
  const { t, number } = useTranslator();
  const answer = useAnswer(basis);
  if (!answer) return null;
  const publishers = answer.publishers.toSorted((a, b) => a.publisher.name.localeCompare(b.publisher.name));
  return (
    <>
      <p>
        {t("The claims stand on {pages} of {publishers}; each claim links its page.", {
          pages: counted(answer.pages, "{count} page", "{count} pages"),
          publishers: counted(publishers.length, "{count} publisher", "{count} publishers"),
        })}
      </p>
      <table className="about-table">
        <caption className="visually-hidden">{t("Publishers")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Publisher")}</th>
            <th scope="col" className="numeric">{t("Pages")}</th>
            <th scope="col">{t("Remark")}</th>
          </tr>
        </thead>
        <tbody>
          {publishers.map(({ publisher, pages }) => (
            <tr key={publisher.id}>
              <th scope="row">{publisher.name}</th>
              <td className="numeric">{number(pages)}</td>
              <td>{publisher.weak && t("republishes others, a blog or a digest")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
