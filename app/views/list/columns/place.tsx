import { nameIn } from "../../../figures/names";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import type { Column } from "./column";

export const place: Column = {
  id: "place",
  label: message("Place"),
  sort: null,
  isNumeric: false,
  isUsual: false,
  width: 10,
  Cell: ({ row }) => {
    const name = nameIn(row.placeName, useTranslator());
    return <span title={name}>{name}</span>;
  },
};
