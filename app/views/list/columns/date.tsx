import { incidentDays } from "../../../figures/incidentDays";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const date: Column = {
  id: "date",
  label: message("Date"),
  sort: "date",
  isNumeric: false,
  isUsual: true,
  width: 6.375,
  Cell: ({ row }) => {
    const days = incidentDays(row, useTranslator());
    return <span title={days}>{days}</span>;
  },
};
