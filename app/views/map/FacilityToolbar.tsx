import type { ReactNode } from "react";
import type { FacilityMark } from "../../cartography/facilityMarks";
import type { FacilityIncidents } from "../../engine/questions/facilities";
import { useTranslator } from "../../state/language";
import { facilitySentence } from "./facilitySentence";
import { HiddenToolbar } from "./HiddenToolbar";

interface FacilityToolbarProps {
  readonly marks: readonly FacilityMark[];
  readonly answers: readonly FacilityIncidents[];
  readonly onFocus: (facility: string | null) => void;
  readonly onOpen: (facility: string) => void;
}

/** The facilities on show as buttons, where there are some. */
export function FacilityToolbar({ marks, answers, onFocus, onOpen }: FacilityToolbarProps): ReactNode {
  const translator = useTranslator();
  if (marks.length === 0) return null;
  const incidentsAt = (key: string) => answers.find(({ facility }) => facility.id === key)?.incidents ?? [];
  const buttons = marks.map(({ key, facility }) => ({ key, words: facilitySentence(facility, incidentsAt(key), translator) }));
  return <HiddenToolbar label={translator.t("Facilities on the map")} buttons={buttons} onFocus={onFocus} onOpen={onOpen} />;
}
