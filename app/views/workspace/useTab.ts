import { useState } from "react";
import type { TabName } from "./tabs";

/** The part that a narrow page shows; an incident that opens is shown at once. */
export function useTab(incident: string | null): readonly [tab: TabName, choose: (tab: TabName) => void] {
  const [chosen, setChosen] = useState<{ readonly tab: TabName; readonly incident: string | null }>({ tab: "map", incident: null });
  const hasOpened = incident !== null && incident !== chosen.incident;
  return [hasOpened ? "incidents" : chosen.tab, (tab) => setChosen({ tab, incident })];
}
