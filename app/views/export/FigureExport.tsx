import type { ReactNode } from "react";
import { subjectOf } from "../../figures/figureSubject";
import { figureKindOf, offeredFigureKinds } from "../../figures/kinds/figureKindOf";
import { useTranslator } from "../../state/language";
import { usePageState } from "../../state/usePageState";
import { useSetting } from "../../state/useSetting";
import { Dialog } from "../../ui/Dialog";
import { needsOpen } from "../parts/needsOpen";
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
  const facility = useSetting("facility");
  const offered = offeredFigureKinds({ incident, facility });
  const kind = offered.find((candidate) => candidate.id === id);
  if (kind) return <FigureDialog key={id} kind={kind} onClose={onClose} />;
  const known = figureKindOf(id);
  const subject = known ? subjectOf(known) : "view";
  return (
    <Dialog title={t("Download")} closeLabel={t("Close")} onClose={onClose}>
      <p>
        {subject !== "view" ? t(needsOpen[subject]) : t("There is no figure “{id}”. There are: {names}.", { id, names: { list: offered.map(({ title }) => t(title)) } })}
      </p>
    </Dialog>
  );
}
