import { kindName } from "../../../filters/kinds/kind";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const kind: Column = {
  id: "kind",
  label: message("Kind"),
  sort: "kind",
  isNumeric: false,
  isUsual: false,
  width: 7,
  Cell: ({ row }) => {
    const name = useTranslator().t(kindName(row.kind));
    return <span title={name}>{name}</span>;
  },
};
