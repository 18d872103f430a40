import { useState, type ReactNode } from "react";
import { useImportDesk, type DeskView } from "../../state/importDesk";
import { isOver } from "../../state/imports/importSteps";
import { useImports } from "../../state/imports/useImports";
import { useEscape } from "../../ui/useEscape";
import { FileLines } from "./FileLines";
import { FileStep } from "./FileStep";
import { ImportNote } from "./ImportNote";
import { KeptReportView } from "./KeptReportView";
import { shownFile } from "./shownFile";
import "./importTables.css";
import "./import.css";

/** What becomes of the files brought in, one after the other; or the report of a data set that is kept. */
export function ImportView({ view }: { readonly view: DeskView }): ReactNode {
  const desk = useImportDesk();
  const { files, send, isBusy } = useImports();
  const [chosen, choose] = useState<{ readonly id: number; readonly of: number } | null>(null);
  const close = () => {
    if (view.kind === "aside") return;
    desk.close(isBusy());
    document.querySelector<HTMLElement>("[data-add-data]")?.focus();
  };
  useEscape(close);
  if (view.kind === "aside") return <ImportNote files={files} onOpen={desk.openFiles} onClose={() => desk.close()} />;
  if (view.kind === "report") return <KeptReportView id={view.id} files={files} send={send} onClose={close} />;
  const listed = files.filter(({ batch, step }) => batch === files.at(-1)?.batch || !isOver(step));
  const file = shownFile(listed, chosen?.of === files.length ? chosen.id : null);
  return (
    <div className="import">
      {listed.length > 1 && <FileLines files={listed} shown={file?.id ?? null} onChoose={(id) => choose({ id, of: files.length })} />}
      {file && <FileStep key={file.id} file={file} files={files} send={send} onClose={close} />}
    </div>
  );
}
