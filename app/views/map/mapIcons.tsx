import type { ReactNode } from "react";

/** Drawn as the icons of `ui/` are, in the text's colour. */
const mapIcon = (path: string) =>
  function MapIcon(): ReactNode {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
  };

export const ZoomInIcon = mapIcon("M8 2.5v11M2.5 8h11");
export const ZoomOutIcon = mapIcon("M2.5 8h11");
export const FitIcon = mapIcon("M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10");
export const FitIncidentsIcon = mapIcon("M2.5 5v-2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M5.2 6h1.6M9 7.2h1.6M6.8 10.2h1.6");
export const FoldIcon = mapIcon("m3 5.5 5 5 5-5");
export const UnfoldIcon = mapIcon("m3 10.5 5-5 5 5");
