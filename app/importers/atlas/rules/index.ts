import { addresses } from "./addresses";
import { claimCounts } from "./claimCounts";
import { claimScopes } from "./claimScopes";
import { coordinatesOfPlace } from "./coordinates";
import { countryOfPlace } from "./countryOfPlace";
import { dayOrder } from "./dayOrder";
import { reportedDays } from "./reportedDays";
import { repeatedIds } from "./repeatedIds";
import { references } from "./references";
import type { IncidentRule } from "./rule";

export const incidentRules: readonly IncidentRule[] = [
  dayOrder, coordinatesOfPlace, countryOfPlace, addresses, repeatedIds, references, reportedDays, claimCounts, claimScopes,
];
