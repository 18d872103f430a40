import { useState, type ReactNode } from "react";
import { basis } from "../../engine/questions/basis";
import { authorityKindNames } from "../../figures/authorityKindNames";
import { fold } from "../../gazetteer/fold";
import { counted } from "../../i18n/message";
import { authorityKinds } from "../../domain/authority";
import { useAnswer } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { PageLink } from "../parts/PageLink";

/** Whose figures these are and what kind of body each is, by kind and name: no ranking. */
export function AboutAuthorities(): ReactNode {
  const { t, number } = useTranslator();
  const answer = useAnswer(basis);
  const [sought, seek] = useState("");
  if (!answer) return null;
  const found = answer.authorities
    .filter(({ authority }) => fold(`${authority.name} ${t(authorityKindNames[authority.kind])}`).includes(fold(sought)))
    .toSorted((a, b) => authorityKinds.indexOf(a.authority.kind) - authorityKinds.indexOf(b.authority.kind) || a.authority.name.localeCompare(b.authority.name));
  return (
    <>
      <p>{t("An authority is the body that stands behind a number, whoever printed it. They stand here by kind and name; how often one is quoted says nothing about how right it is.")}</p>
      <p>
        <PageLink page={{ page: "authorities" }}>{t("Who reports what, how often first, how far from the others")}</PageLink>
      </p>
      <p className="about-search">
        <input type="search" aria-label={t("Find an authority")} placeholder={t("Find an authority")} value={sought} onChange={({ currentTarget }) => seek(currentTarget.value)} />
        <span className="hint" aria-live="polite">{t(counted(found.length, "{count} authority", "{count} authorities"))}</span>
      </p>
      <table className="about-table">
        <caption className="visually-hidden">{t("Authorities")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Authority")}</th>
            <th scope="col">{t("What kind of body")}</th>
            <th scope="col" className="numeric">{t("Claims")}</th>
            <th scope="col" className="numeric">{t("Incidents")}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ authority, claims, incidents }) => (
            <tr key={authority.id}>
              <th scope="row">{authority.name}</th>
              <td>{t(authorityKindNames[authority.kind])}</td>
              <td className="numeric">{number(claims)}</td>
              <td className="numeric">{number(incidents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
