import type { ReactNode } from "react";

/** Icons are drawn in the text's colour and say nothing to a screen reader: the button around them has the name. */
const icon = (drawing: ReactNode) =>
  function Icon(): ReactNode {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };

export const DownloadIcon = icon(<path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />);
export const TableIcon = icon(<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6" />);
export const ColumnsIcon = icon(<path d="M2.5 3.5h11v9h-11zM6.5 3.5v9M10 3.5v9" />);
export const CloseIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const SearchIcon = icon(<path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5l3.5 3.5" />);
export const SunIcon = icon(<path d="M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13" />);
export const MoonIcon = icon(<path d="M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6Z" />);
export const AtlasIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.5" strokeDasharray="2.6 1.5" />
    <circle cx="8" cy="8" r="2.6" fill="currentColor" />
  </>,
);
export const FoldIcon = icon(<path d="M13.5 2.5 9.5 6.5M9.5 3v3.5H13M2.5 13.5l4-4M6.5 13V9.5H3" />);
export const UnfoldIcon = icon(<path d="M3 8h10M8 3v10" />);
export const LayersIcon = icon(<path d="m8 2.5 6 3-6 3-6-3 6-3ZM2 8.5l6 3 6-3M2 11l6 3 6-3" />);
export const ListIcon = icon(<path d="M2.5 4h11M2.5 8h11M2.5 12h11" />);
export const ChartIcon = icon(<path d="M2.5 13.5h11M4 13V8M8 13V3M12 13V6" />);
export const FilterIcon = icon(<path d="M2 3.5h12L9.5 9v4.5l-3-1.5V9L2 3.5Z" />);
export const HelpIcon = icon(<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6v.4M8 12.5v.6" />);
export const InfoIcon = icon(<path d="M8 7v5.5M8 3.4v1.2" />);
export const ChevronIcon = icon(<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />);
