import type { ReactNode } from "react";
import { counted } from "../../i18n/message";
import { useAddress } from "../../state/addressContext";
import { useAtlas } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import { useTranslator } from "../../state/language";
import { HeaderMenu } from "./HeaderMenu";

/** The data set on show, and the others that the page offers. */
export function DatasetMenu(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const { description, table } = useAtlas().dataset;
  const offered = useCatalogue();
  const name = description.sample === "curated" ? t("A curated sample, not a census") : description.title;
  const value = t("{name} · {count}", { name, count: table.rows });
  if (offered.length < 2) {
    return (
      <p className="header-menu" title={description.title}>
        <span className="hint">{t("Data set")}</span> <span>{value}</span>
      </p>
    );
  }
  const items = offered.map(({ id, title, rows }) => ({
    label: title,
    hint: t(counted(rows, "{count} incident", "{count} incidents")),
    choose: () => address.push({ dataset: id, incident: undefined }),
  }));
  return <HeaderMenu name={t("Data set")} value={value} items={items} />;
}
