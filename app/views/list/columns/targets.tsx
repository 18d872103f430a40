import { message } from "../../../i18n/message";
import { PartyNames } from "../PartyNames";
import type { Column } from "./column";

export const targets: Column = {
  id: "targets",
  label: message("Targets"),
  sort: "targets",
  isNumeric: false,
  isUsual: false,
  width: 10,
  Cell: ({ row }) => <PartyNames parties={row.targets} />,
};
