import { lazy, Suspense, type ReactNode } from "react";
import { page } from "../../engine/questions/page";
import { position } from "../../engine/questions/position";
import { counted } from "../../i18n/message";
import { useAnswerTo } from "../../state/answers";
import { useTranslator } from "../../state/language";
import { useListOrder } from "../../state/useListOrder";
import { usePageState } from "../../state/usePageState";
import { Panel } from "../parts/Panel";
import { EmptyList } from "./EmptyList";
import { IncidentTable } from "./IncidentTable";
import { ListKeys } from "./ListKeys";
import { partOf, rowWindow } from "./rowWindow";
import { useChosenColumns } from "./useChosenColumns";
import { useRowSight } from "./useRowSight";
import "./list.css";

const ListActions = lazy(() => import("./ListActions").then(({ ListActions: actions }) => ({ default: actions })));

/** The incidents in view as a table; the title in each row opens that incident. */
export function IncidentList(): ReactNode {
  const { t } = useTranslator();
  const { incident } = usePageState();
  const order = useListOrder();
  const columns = useChosenColumns();
  const sight = useRowSight();
  const answer = useAnswerTo(page, { ...order, ...partOf(rowWindow({ ...sight, total: Infinity })) });
  const place = useAnswerTo(position, { ...order, id: incident });
  if (!answer) return null;
  const openRow = place?.position && place.id === incident ? place.position - 1 : null;
  const head = (
    <>
      <span className="list-count">
        <span className="hint">{t(counted(answer.total, "{count} incident", "{count} incidents"))}</span>
        <ListKeys />
      </span>
      <span className="list-actions">
        <Suspense>
          <ListActions columns={columns} />
        </Suspense>
      </span>
    </>
  );
  return (
    <Panel name={t("Incidents")} shortcut="list" fold="list" className="incident-list" head={head}>
      {answer.total === 0 ? <EmptyList /> : <IncidentTable {...{ answer, order, sight, openRow }} columns={columns.chosen} open={incident} />}
    </Panel>
  );
}
