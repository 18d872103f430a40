import type { ReactNode } from "react";
import type { FacilityMark } from "../../cartography/facilityMarks";
import { facilities as question } from "../../engine/questions/facilities";
import { useAnswer } from "../../state/answers";
import type { Size } from "../../ui/useSize";
import { FacilityCard } from "./FacilityCard";
import { FacilityToolbar } from "./FacilityToolbar";
import type { FacilityFocus } from "./useFacilityFocus";

interface FacilityOverlayProps {
  readonly marks: readonly FacilityMark[];
  readonly size: Size;
  readonly focus: FacilityFocus;
}

/** What can be done with the facilities: their buttons for the keyboard, and a card of the one that is pointed at or opened. */
export function FacilityOverlay({ marks, size, focus: { shown, opened, setFocused, open } }: FacilityOverlayProps): ReactNode {
  const answers = useAnswer(question) ?? [];
  const mark = marks.find(({ key }) => key === shown);
  const together = mark ? marks.filter(({ x, y }) => x === mark.x && y === mark.y) : [];
  const inView = marks.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  return (
    <>
      <FacilityToolbar marks={inView} answers={answers} onFocus={setFocused} onOpen={open} />
      {mark && (
        <FacilityCard
          key={`${mark.key} ${opened === mark.key}`}
          marks={[mark, ...together.filter((other) => other !== mark)]}
          answers={answers}
          size={size}
          onClose={opened === mark.key ? () => open(null) : null}
        />
      )}
    </>
  );
}
