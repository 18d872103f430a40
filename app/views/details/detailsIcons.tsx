import type { ReactNode } from "react";

export function BackIcon(): ReactNode {
  return <Icon path="M13.5 8h-11M6.5 4l-4 4 4 4" />;
}

export function CiteIcon(): ReactNode {
  return <Icon path="M6.5 4.5C4.5 5.5 3.5 7 3.5 9v2.500h3V9h-3M12.500 4.500c-2 1-3 2.500-3 4.500v2.500h3V9h-3" />;
}

export function LinkIcon(): ReactNode {
  return <Icon path="M6.500 9.500l3-3M7 4.500l1.500-1.500a3 3 0 0 1 4.500 4.500L11.500 9M4.500 7 3 8.500A3 3 0 0 0 7.500 13L9 11.500" />;
}

function Icon({ path }: { readonly path: string }): ReactNode {
  return (
    <svg className="icon details-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
