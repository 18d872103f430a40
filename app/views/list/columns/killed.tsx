import { figureText } from "../../../figures/figureText";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import { FigureNumber } from "../../parts/FigureNumber";
import type { Column } from "./column";

/** The best figure; its range stands beside it where that has no column of its own. */
export const killed: Column = {
  id: "killed",
  label: message("Killed"),
  sort: "killed",
  isNumeric: true,
  isUsual: true,
  width: 3.625,
  Cell: ({ row, hasRange }) => {
    const translator = useTranslator();
    if (!hasRange || !row.killed) return <FigureNumber figure={row.killed} />;
    return <strong>{figureText(row.killed, translator).best}</strong>;
  },
};
