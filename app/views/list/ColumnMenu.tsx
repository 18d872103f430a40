import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { CheckMenu } from "../../ui/CheckMenu";
import { IconButton } from "../../ui/IconButton";
import { ColumnsIcon } from "../../ui/icons";
import { isFixed } from "./chosenColumns";
import { columns as known } from "./columns/index";
import type { ChosenColumns } from "./useChosenColumns";

/** Which columns the list shows. */
export function ColumnMenu({ columns: { chosen, toggle, reset } }: { readonly columns: ChosenColumns }): ReactNode {
  const { t } = useTranslator();
  return (
    <CheckMenu
      label={t("Columns")}
      checks={known.map((column) => ({
        key: column.id, label: t(column.label), isChecked: chosen.includes(column), isFixed: isFixed(column), toggle: () => toggle(column),
      }))}
      resetLabel={t("The usual columns")}
      onReset={reset}
      button={(opening) => (
        <IconButton label={t("Columns")} {...opening}>
          <ColumnsIcon />
        </IconButton>
      )}
    />
  );
}
