import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const sources: Column = {
  id: "sources",
  label: message("Sources"),
  sort: "sources",
  isNumeric: true,
  isUsual: false,
  width: 4.5,
  Cell: ({ row }) => useTranslator().number(row.sources),
};
