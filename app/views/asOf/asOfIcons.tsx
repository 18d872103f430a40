import type { ReactNode } from "react";

/** Drawn as the icons of `ui/` are, in the text's colour; those that point are turned where the page runs from the right. */
const dayIcon = (path: string, className = "icon") =>
  function DayIcon(): ReactNode {
    return (
      <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
  };

const POINTING = "icon as-of-pointing";

export const EarlierIcon = dayIcon("M4 3.5v9M12 3.5 6.5 8l5.5 4.5Z", POINTING);
export const LaterIcon = dayIcon("M12 3.5v9M4 3.5 9.5 8 4 12.5Z", POINTING);
export const PlayIcon = dayIcon("M5 3 12.5 8 5 13Z", POINTING);
export const PauseIcon = dayIcon("M5.5 3.5v9M10.5 3.5v9");
