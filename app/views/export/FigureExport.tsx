import type { ReactNode } from "react";
import { allFigureKinds, figureKindOf } from "../../figures/kinds/figureKindOf";
import { figureKinds } from "../../figures/kinds/index";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { Dialog } from "../../ui/Dialog";
import { FigureDialog } from "./FigureDialog";
import "./export.css";

interface FigureExportProps {
  /** As the address names it. */
  readonly id: string;
  readonly onClose: () => void;
}

/** The dialog of a figure's image, also of one that the page does not show. */
export function FigureExport({ id, onClose }: FigureExportProps): ReactNode {
  const { t } = useTranslator();
  const { incident } = usePageState();
  const offered = incident === null ? figureKinds : allFigureKinds;
  const kind = offered.find((candidate) => candidate.id === id);
  const needsIncident = figureKindOf(id) !== undefined;
  if (kind) return <FigureDialog key={id} kind={kind} onClose={onClose} />;
  return (
    <Dialog title={t("Download")} closeLabel={t("Close")} onClose={onClose}>
      <p>
        {needsIncident ? t("This figure is of one incident: open one first.") : t("There is no figure “{id}”. There are: {names}.", { id, names: { list: offered.map((known) => t(known.title)) } })}
      </p>
    </Dialog>
  );
}
