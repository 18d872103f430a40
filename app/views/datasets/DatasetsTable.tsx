import type { ReactNode } from "react";
import type { OfferedDataset } from "../../state/datasets";
import { useTranslator } from "../../state/language";
import { DatasetRow } from "./DatasetRow";

export interface DatasetsTableProps {
  readonly datasets: readonly OfferedDataset[];
  /** Ids of those to be shown. */
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onRename: (id: string, title: string) => Promise<void>;
  readonly onRemove: (id: string) => void;
  readonly onExport: (dataset: OfferedDataset) => void;
  readonly onReport?: ((id: string) => void) | undefined;
}

/** One data set a row; what can only be done with the reader's own is offered there alone. */
export function DatasetsTable({ datasets, chosen, ...actions }: DatasetsTableProps): ReactNode {
  const { t } = useTranslator();
  return (
    <table className="datasets-table">
      <caption className="visually-hidden">{t("Data sets")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Show")}</th>
          <th scope="col">{t("Data set, licence, citation")}</th>
          <th scope="col" className="numeric">{t("Incidents, size")}</th>
          <th scope="col">{t("Released, brought in")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("Actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} isChosen={chosen.includes(dataset.id)} {...actions} />
        ))}
      </tbody>
    </table>
  );
}
