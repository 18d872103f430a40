import type { ReactNode } from "react";

/** Drawn as the icons of `ui/` are, in the text's colour. */
const timeIcon = (path: string) =>
  function TimeIcon(): ReactNode {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
  };

export const ShorterIcon = timeIcon("M8 3.5v9M3.5 8h9");
export const LongerIcon = timeIcon("M3.5 8h9");
export const WholeIcon = timeIcon("M2 3v10M14 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2");
export const PeriodIcon = timeIcon("M5.5 2.5v11M10.5 2.5v11M1 8h3M2.5 6 4.5 8l-2 2M15 8h-3M13.5 6l-2 2 2 2");
