import type { Shading } from "../../../cartography/shading";
import type { SymbolMeaning } from "../../../cartography/symbolMeaning";
import type { Facility } from "../../../domain/facility";
import type { GovernorateCode } from "../../../domain/identifiers";
import type { SpotsAnswer } from "../../../engine/questions/spots";

/** What the map figure draws: the incidents' spots, and what else the page's map shows. */
export interface MapAnswer extends SpotsAnswer {
  /** Absent in the plain answer to the figure's question: incidents by side, and nothing else. */
  readonly shown?: MapShown;
}

export interface MapShown {
  readonly hasIncidents: boolean;
  readonly symbols: SymbolMeaning;
  /** Null where governorates are not shaded. */
  readonly shading: Shading | null;
  /** Empty where they are not shown. */
  readonly facilities: readonly Facility[];
  /** Governorates that are filtered to. */
  readonly chosen: ReadonlySet<GovernorateCode>;
}

export const plainShown: MapShown = { hasIncidents: true, symbols: "side", shading: null, facilities: [], chosen: new Set() };
