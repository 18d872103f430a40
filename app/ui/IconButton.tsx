import type { ComponentProps, ReactNode } from "react";

interface IconButtonProps extends ComponentProps<"button"> {
  /** Also its tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that shows an icon alone; at least 24 px each way. */
export function IconButton({ label, children, ...rest }: IconButtonProps): ReactNode {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}
