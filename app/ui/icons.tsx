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
