import { message } from "../../../i18n/message";
import { PartyNames } from "../PartyNames";
import type { Column } from "./column";

export const attackers: Column = {
  id: "attackers",
  label: message("Attackers"),
  sort: "attackers",
  isNumeric: false,
  isUsual: false,
  width: 10,
  Cell: ({ row }) => <PartyNames parties={row.attackers} />,
};
