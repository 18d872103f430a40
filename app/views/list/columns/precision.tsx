import { precisionName } from "../../../filters/kinds/precision";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const precision: Column = {
  id: "precision",
  label: message("Place precision"),
  sort: "precision",
  isNumeric: false,
  isUsual: false,
  width: 9,
  Cell: ({ row }) => {
    const name = useTranslator().t(precisionName(row.precision));
    return <span title={name}>{name}</span>;
  },
};
