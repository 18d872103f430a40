import type { ReactNode } from "react";
import { fieldWords } from "../../../importers/mapped/mapped";
import { mappedFields, type Mapping } from "../../../importers/mapped/mapping";
import type { Looked } from "../../../state/imports/importSteps";
import { mappingWith } from "../../../state/imports/mappingChange";
import { useTranslator } from "../../../state/language";
import { columnName, reasonWords } from "./mappingWords";

interface FieldColumnsProps {
  readonly probed: Looked["probed"];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** For every field of the atlas the column of the file that it is read from, and why that was guessed. */
export function FieldColumns({ probed: { layout, guess }, mapping, onChange }: FieldColumnsProps): ReactNode {
  const { t } = useTranslator();
  const columns = layout?.columns ?? [];
  return (
    <table className="import-table import-fields">
      <caption>{t("What the columns stand for")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("In the atlas")}</th>
          <th scope="col">{t("In the file")}</th>
          <th scope="col">{t("Why")}</th>
        </tr>
      </thead>
      <tbody>
        {mappedFields.map((field) => {
          const column = mapping.columns[field];
          const reason = guess?.reasons[field];
          const isGuess = column !== undefined && guess?.mapping.columns[field] === column;
          return (
            <tr key={field}>
              <th scope="row">{t(fieldWords[field])}</th>
              <td>
                <select
                  aria-label={t(fieldWords[field])}
                  value={column ?? -1}
                  onChange={({ currentTarget: { value } }) => onChange(mappingWith(mapping, field, Number(value) < 0 ? null : Number(value)))}
                >
                  <option value={-1}>{t("not in the file")}</option>
                  {columns.map((name, index) => (
                    <option key={index} value={index}>
                      {columnName(name, index)}
                    </option>
                  ))}
                </select>
              </td>
              <td className="hint">{column === undefined ? "" : isGuess && reason ? t(reasonWords(reason, field)) : t("chosen")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
