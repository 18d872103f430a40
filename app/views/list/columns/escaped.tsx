import { message } from "../../../i18n/message";
import { FigureNumber } from "../../parts/FigureNumber";
import type { Column } from "./column";

export const escaped: Column = {
  id: "escaped",
  label: message("Escaped"),
  sort: "escaped",
  isNumeric: true,
  isUsual: false,
  width: 7,
  Cell: ({ row }) => <FigureNumber figure={row.escaped} />,
};
