import { sideNames } from "../../../figures/names";
import { message } from "../../../i18n/message";
import { useTranslator } from "../../../state/language";
import { IncidentLink } from "../../parts/IncidentLink";
import { SideMark } from "../../parts/SideMark";
import type { Column } from "./column";

/** The title opens the incident; the mark before it is the side with the most reported killed. */
export const title: Column = {
  id: "title",
  label: message("Incident"),
  sort: "title",
  isNumeric: false,
  isUsual: true,
  width: null,
  Cell: ({ row, opener }) => {
    const { t } = useTranslator();
    const deadliest = row.sides.toSorted((a, b) => b.killed.best - a.killed.best)[0];
    return (
      <>
        <span className="row-side" title={deadliest && t("Most reported killed: {side}", { side: sideNames[deadliest.side] })}>
          {deadliest && <SideMark side={deadliest.side} />}
        </span>
        <IncidentLink id={row.id} title={row.title} {...opener}>
          {row.title}
        </IncidentLink>
      </>
    );
  },
};
