import type { ReactNode } from "react";
import type { OpenPage } from "../../state/openPage";
import { AuthoritiesPage } from "./AuthoritiesPage";
import { ContestedPage } from "./ContestedPage";
import { FacilitiesPage } from "./FacilitiesPage";
import { FacilityPage } from "./FacilityPage";
import "./pages.css";

interface OpenPageViewProps {
  readonly page: OpenPage;
  readonly onClose: () => void;
}

/** The page that the address names, over the view. */
export function OpenPageView({ page, onClose }: OpenPageViewProps): ReactNode {
  if ("facility" in page) return <FacilityPage id={page.facility} onClose={onClose} />;
  switch (page.page) {
    case "authorities":
      return <AuthoritiesPage onClose={onClose} />;
    case "contested":
      return <ContestedPage onClose={onClose} />;
    case "facilities":
      return <FacilitiesPage onClose={onClose} />;
  }
}
