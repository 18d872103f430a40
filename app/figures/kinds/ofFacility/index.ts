import type { FacilityFigureKind } from "../../figure";
import { held } from "./held/held";

/** Every figure of the open facility, in the order in which its page shows them. */
export const facilityFigureKinds: readonly FacilityFigureKind<unknown>[] = [held];
