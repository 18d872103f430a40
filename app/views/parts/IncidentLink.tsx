import type { ComponentProps, ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { withoutPage } from "../../state/openPage";

interface IncidentLinkProps extends Pick<ComponentProps<"button">, "title" | "tabIndex" | "onKeyDown"> {
  readonly id: string;
  readonly children: ReactNode;
}

/** Opens an incident's details, in the place of a page over the view; the address changes with it. */
export function IncidentLink({ id, children, ...rest }: IncidentLinkProps): ReactNode {
  const address = useAddress();
  return (
    <button type="button" className="link-button" onClick={() => address.push({ incident: id, ...withoutPage })} {...rest}>
      {children}
    </button>
  );
}
