import type { ReactNode } from "react";
import { useAddress } from "../../state/addressContext";
import { pageChange, type OpenPage } from "../../state/openPage";

/** Opens a page over the view: a step that "back" undoes. */
export function PageLink({ page, children }: { readonly page: OpenPage; readonly children: ReactNode }): ReactNode {
  const address = useAddress();
  return (
    <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => address.push(pageChange(page))}>
      {children}
    </button>
  );
}
