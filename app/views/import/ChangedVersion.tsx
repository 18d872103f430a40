import type { ReactNode } from "react";
import { counted } from "../../i18n/message";
import type { ImportEvent, ImportStep } from "../../state/imports/importSteps";
import { useTranslator } from "../../state/language";
import { LeaveButton } from "./LeaveButton";

interface ChangedVersionProps {
  readonly step: Extract<ImportStep, { readonly kind: "changed" }>;
  readonly tell: (event: ImportEvent) => void;
}

/** What a newer version of a data set changes, incident by incident and field by field, before it takes the old one's place. */
export function ChangedVersion({ step: { older, changes: { added, removed, changed, fields } }, tell }: ChangedVersionProps): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="import-body">
      <h3>{t("What changed since “{title}”", { title: older.title })}</h3>
      <p>{t("The file holds incidents of a data set that was read on {day}: it may be a newer version of it.", { day: { day: older.importedAt } })}</p>
      <ul className="import-pace">
        <li>{t(counted(added, "{count} incident more", "{count} incidents more"))}</li>
        <li>{t(counted(removed, "{count} incident no longer there", "{count} incidents no longer there"))}</li>
        <li>{t(counted(changed, "{count} incident says something else", "{count} incidents say something else"))}</li>
      </ul>
      <p className="import-actions">
        <button type="button" className="button button-strong" onClick={() => tell({ kind: "keep", replaces: true })}>
          {t("Replace")}
        </button>
        <button type="button" className="button" onClick={() => tell({ kind: "keep", replaces: false })}>
          {t("Keep both")}
        </button>
        <LeaveButton tell={tell} />
      </p>
      {fields.length > 0 && (
        <div className="import-scroll" role="region" aria-label={t("Changed fields")} tabIndex={0}>
          <table className="import-table">
            <caption className="visually-hidden">{t("Changed fields")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("Incident")}</th>
                <th scope="col">{t("Field")}</th>
                <th scope="col">{t("Before")}</th>
                <th scope="col">{t("After")}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ id, title, field, before, after }, index) => (
                <tr key={index}>
                  {fields[index - 1]?.id !== id && (
                    <th scope="row" rowSpan={fields.filter((other) => other.id === id).length}>
                      {title} <span className="hint">{id}</span>
                    </th>
                  )}
                  <td className="import-words">{t(field)}</td>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
