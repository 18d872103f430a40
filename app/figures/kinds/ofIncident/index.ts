import type { IncidentFigureKind } from "../../figure";
import { detaineeBalance } from "./detaineeBalance/detaineeBalance";
import { ledger } from "./ledger/ledger";
import { runningToll } from "./runningToll/runningToll";

/** Every figure of the open incident, in the order in which its page shows them. */
export const incidentFigureKinds: readonly IncidentFigureKind<unknown>[] = [runningToll, detaineeBalance, ledger];
