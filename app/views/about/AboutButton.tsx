import { lazy, Suspense, type ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { useIdle } from "../../ui/useIdle";
import { InfoIcon } from "../../ui/icons";
import { Part } from "../parts/Part";
import { closeAbout, openAbout, useAboutPart } from "./aboutAddress";

const loadAbout = () => import("./About");
const About = lazy(() => loadAbout().then(({ About: about }) => ({ default: about })));

export function AboutButton(): ReactNode {
  const { t } = useTranslator();
  const part = useAboutPart();
  useIdle(() => void loadAbout().catch(() => undefined));
  return (
    <>
      <button type="button" className="button" onClick={openAbout}>
        <InfoIcon /> <span className="button-words">{t("About")}</span>
      </button>
      {part && (
        <Part what={t("“About” could not be opened.")}>
          <Suspense>
            <About part={part} onClose={closeAbout} />
          </Suspense>
        </Part>
      )}
    </>
  );
}
