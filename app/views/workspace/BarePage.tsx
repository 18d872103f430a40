import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { AtlasIcon } from "../../ui/icons";

/** The page's head over something else than the incidents: that they could not be loaded. */
export function BarePage({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslator();
  return (
    <div className="page">
      <header className="header">
        <h1>
          <AtlasIcon /> {t("Incident Atlas")}
        </h1>
      </header>
      <main className="main">{children}</main>
    </div>
  );
}
