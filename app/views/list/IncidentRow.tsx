import type { ReactNode } from "react";
import type { PageRow } from "../../engine/questions/page";
import { governorateName, sideNames } from "../../figures/names";
import { useTranslator } from "../../state/language";
import { FigureNumber } from "../parts/FigureNumber";
import { IncidentLink } from "../parts/IncidentLink";
import { incidentDays } from "../../figures/incidentDays";
import { SideMark } from "../parts/SideMark";
import { RangeBar } from "./RangeBar";

interface IncidentRowProps {
  readonly row: PageRow;
  /** The highest figure in the list, for the bars. */
  readonly most: number;
  readonly isOpen: boolean;
}

export function IncidentRow({ row, most, isOpen }: IncidentRowProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const deadliest = row.sides.toSorted((a, b) => b.killed.best - a.killed.best)[0];
  return (
    <tr className={isOpen ? "row-open" : ""}>
      <td className="row-days">{incidentDays(row, translator)}</td>
      <td className="row-title">
        <span className="row-side" title={deadliest && t(sideNames[deadliest.side])}>
          {deadliest && <SideMark side={deadliest.side} />}
        </span>
        <IncidentLink id={row.id}>{row.title}</IncidentLink>
      </td>
      <td>{governorateName(row.governorate, translator)}</td>
      <td className="numeric">
        <FigureNumber figure={row.killed} />
      </td>
      <td>{row.killed && <RangeBar figure={row.killed} most={most} />}</td>
    </tr>
  );
}
