import { lazy, Suspense, useState, type ReactNode } from "react";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAtlas } from "../../state/atlas";
import { useDatasets } from "../../state/datasets";
import { useTranslator } from "../../state/language";
import { pageChange } from "../../state/openPage";
import { HeaderMenu } from "../parts/HeaderMenu";
import { Part } from "../parts/Part";

const DatasetsDialog = lazy(() => import("./DatasetsDialog").then(({ DatasetsDialog: dialog }) => ({ default: dialog })));

interface DatasetMenuProps {
  /** Opens what brings files in; left out where there is nothing of the kind. */
  readonly onAdd?: () => void;
  /** Opens the report of how a data set of the reader's own was read. */
  readonly onReport?: (id: string) => void;
}

/** The data sets on show, the others that there are, and the way to all that can be done with them. */
export function DatasetMenu({ onAdd, onReport }: DatasetMenuProps): ReactNode {
  const { t } = useTranslator();
  const { description, table } = useAtlas().dataset;
  const address = useAddress();
  const data = useDatasets();
  const [isOpen, setOpen] = useState(false);
  const name = description.sample === "curated" ? t("A curated sample, not a census") : description.title;
  const items = data.datasets.map(({ id, title, rows, isShown }) => ({
    key: id,
    label: title,
    hint: t(counted(rows, "{count} incident", "{count} incidents")),
    isCurrent: isShown,
    choose: () => data.show([id]),
  }));
  const reports = data.datasets.flatMap(({ id, title, isShown, stored }) =>
    onReport && isShown && stored ? [{ key: `/report/${id}`, label: t("Import report of “{title}”", { title }), choose: () => onReport(id) }] : [],
  );
  const all = { key: "/all", label: t("Data sets…"), choose: () => setOpen(true) };
  const pages = [
    { key: "/authorities", label: t("Authorities…"), choose: () => address.push(pageChange({ page: "authorities" })) },
    { key: "/facilities", label: t("Facilities…"), choose: () => address.push(pageChange({ page: "facilities" })) },
  ];
  return (
    <>
      <HeaderMenu buttonId="datasets" name={t("Data set")} value={t("{name} · {count}", { name, count: table.rows })} items={[...items, ...reports, ...pages, all]} />
      {isOpen && (
        <Part what={t("The data sets could not be shown.")}>
          <Suspense>
            <DatasetsDialog
              data={data}
              {...(onAdd && { onAdd: () => [setOpen(false), onAdd()] })}
              {...(onReport && { onReport: (id: string) => [setOpen(false), onReport(id)] })}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </Part>
      )}
    </>
  );
}
