import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const claims: Column = {
  id: "claims",
  label: message("Claims"),
  sort: "claims",
  isNumeric: true,
  isUsual: false,
  width: 4.5,
  Cell: ({ row }) => useTranslator().number(row.claims),
};
