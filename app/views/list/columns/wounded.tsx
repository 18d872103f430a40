import { message } from "../../../i18n/message";
import { FigureNumber } from "../../parts/FigureNumber";
import type { Column } from "./column";

export const wounded: Column = {
  id: "wounded",
  label: message("Wounded"),
  sort: "wounded",
  isNumeric: true,
  isUsual: false,
  width: 7,
  Cell: ({ row }) => <FigureNumber figure={row.wounded} />,
};
