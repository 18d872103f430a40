import { useState, type ReactNode } from "react";
import type { ImportEvent, Looked } from "../../../state/imports/importSteps";
import { hasDay } from "../../../state/imports/mappingChange";
import { useTranslator } from "../../../state/language";
import { FieldColumns } from "./FieldColumns";
import { FileReadAs, type Reread } from "./FileReadAs";
import { FirstRows } from "./FirstRows";
import { TableSigns } from "./TableSigns";
import { LeaveButton } from "../LeaveButton";

interface ChoosingStepProps {
  readonly looked: Looked;
  /** Whether the file is looked at once more. */
  readonly isLooking: boolean;
  readonly tell: (event: ImportEvent) => void;
}

/** How a file will be read, and what its columns stand for: as guessed, to be changed by the reader. */
export function ChoosingStep({ looked, isLooking, tell }: ChoosingStepProps): ReactNode {
  const { t } = useTranslator();
  const { probed, choices, isRemembered } = looked;
  const [wanted, want] = useState<Reread>({});
  const { mapping } = choices;
  const change = (changed: Partial<typeof choices>) => tell({ kind: "choose", choices: { ...choices, ...changed } });
  const lookAgain = (changed: Reread) => {
    const { encoding, delimiter, sheet } = choices;
    want({ ...wanted, ...changed });
    tell({ kind: "look-again", chosen: { encoding, delimiter, sheet, ...wanted, ...changed } });
  };
  const isMapped = probed.importer === "mapped" && mapping !== null;
  const lacksDay = isMapped && !hasDay(mapping);
  return (
    <form
      className="import-body"
      aria-busy={isLooking}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacksDay && !isLooking) tell({ kind: "read", now: performance.now() });
      }}
    >
      <FileReadAs probed={probed} choices={choices} wanted={isLooking ? wanted : {}} onChange={change} onLookAgain={lookAgain} />
      {isMapped && (
        <>
          {isRemembered && <p className="import-mark">{t("What the columns stand for was chosen for a file with the same header; look whether it holds.")}</p>}
          <TableSigns mapping={mapping} onChange={(changed) => change({ mapping: changed })} />
        </>
      )}
      <div className="import-beside">
        {isMapped && <FieldColumns probed={probed} mapping={mapping} onChange={(changed) => change({ mapping: changed })} />}
        <FirstRows probed={probed} mapping={isMapped ? mapping : null} />
      </div>
      <p className="import-actions import-end">
        <button type="submit" className="button button-strong" disabled={lacksDay || isLooking} aria-describedby={lacksDay ? "import-lacks-day" : undefined}>
          {t("Import")}
        </button>
        <LeaveButton tell={tell} />
        {lacksDay && <span id="import-lacks-day">{t("Choose the column of the first day, or of the year: incidents without one cannot be placed in time.")}</span>}
      </p>
    </form>
  );
}
