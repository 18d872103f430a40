import type { ReactNode } from "react";
import type { OfferedDataset } from "../../state/datasets";
import { useTranslator } from "../../state/language";
import { AskOnce } from "./AskOnce";
import { BreakableName } from "../parts/BreakableName";
import { bytesWords } from "../parts/bytesWords";
import { DatasetTitle } from "./DatasetTitle";

interface DatasetRowProps {
  readonly dataset: OfferedDataset;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRename: (id: string, title: string) => Promise<void>;
  readonly onRemove: (id: string) => void;
  readonly onExport: (dataset: OfferedDataset) => void;
  readonly onReport?: ((id: string) => void) | undefined;
}

export function DatasetRow({ dataset, isChosen, onToggle, onRename, onRemove, onExport, onReport }: DatasetRowProps): ReactNode {
  const { t, day, number } = useTranslator();
  const { id, title, licence, citation, rows, date, version, isRestricted, stored } = dataset;
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={t("Show “{title}”", { title })} checked={isChosen} onChange={() => onToggle(id)} />
      </td>
      <th scope="row">
        {stored ? <DatasetTitle title={title} onRename={(renamed) => onRename(id, renamed)} /> : title}
        <p>{licence === "" ? t("Licence not stated") : licence}</p>
        <p className="hint">{citation === "" ? t("Citation not stated") : citation}</p>
        {stored && (
          <p className="hint">
            <BreakableName name={stored.files.map(({ name }) => name).join(", ")} />
          </p>
        )}
        {stored && !stored.isLasting && <p className="datasets-trouble">{t("Kept until this page is closed.")}</p>}
      </th>
      <td className="numeric">
        {number(rows)}
        {stored && <p className="hint">{t(bytesWords(stored.bytes))}</p>}
      </td>
      <td className="datasets-days">
        {date === null ? t("not stated") : day(date, "short")}
        <p className="hint">{stored ? day(stored.importedAt, "short") : t("comes with this page")}</p>
        {version !== "" && <p className="hint">{t("version {version}", { version })}</p>}
      </td>
      <td>
        {stored && (
          <span className="datasets-row-actions">
            {onReport && (
              <button type="button" className="link-button" aria-label={t("Report on “{title}”", { title })} onClick={() => onReport(id)}>
                {t("Report")}
              </button>
            )}
            {isRestricted ? (
              <AskOnce
                label={t("Export")}
                about={t("Export “{title}”", { title })}
                question={t("Its licence does not allow passing it on. Export it for yourself?")}
                onConfirm={() => onExport(dataset)}
              />
            ) : (
              <button type="button" className="link-button" aria-label={t("Export “{title}”", { title })} onClick={() => onExport(dataset)}>
                {t("Export")}
              </button>
            )}
            <AskOnce
              label={t("Remove")}
              about={t("Remove “{title}”", { title })}
              question={t("Remove “{title}” from this browser?", { title })}
              onConfirm={() => onRemove(id)}
            />
          </span>
        )}
      </td>
    </tr>
  );
}
