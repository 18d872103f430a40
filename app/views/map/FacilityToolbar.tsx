import { useState, type ReactNode } from "react";
import type { FacilityMark } from "../../cartography/facilityMarks";
import type { FacilityIncidents } from "../../engine/questions/facilities";
import { useTranslator } from "../../state/language";
import { moveAlong } from "../../ui/moveAlong";
import { facilitySentence } from "./facilitySentence";

interface FacilityToolbarProps {
  readonly marks: readonly FacilityMark[];
  readonly answers: readonly FacilityIncidents[];
  readonly onFocus: (facility: string | null) => void;
  readonly onOpen: (facility: string) => void;
}

/** The facilities on show as buttons, for the keyboard and for screen readers, as the places are in their toolbar. */
export function FacilityToolbar({ marks, answers, onFocus, onOpen }: FacilityToolbarProps): ReactNode {
  const translator = useTranslator();
  const [last, setLast] = useState<string | null>(null);
  const stop = marks.find(({ key }) => key === last)?.key ?? marks[0]?.key;
  if (marks.length === 0) return null;
  return (
    <div className="visually-hidden" role="toolbar" tabIndex={-1} aria-label={translator.t("Facilities on the map")} onKeyDown={moveAlong}>
      {marks.map(({ key, facility }) => (
        <button
          key={key}
          type="button"
          tabIndex={key === stop ? 0 : -1}
          onFocus={() => {
            setLast(key);
            onFocus(key);
          }}
          onBlur={() => onFocus(null)}
          onClick={() => onOpen(key)}
        >
          {facilitySentence(facility, answers.find((answer) => answer.facility.id === key)?.incidents ?? [], translator)}
        </button>
      ))}
    </div>
  );
}
