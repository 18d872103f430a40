import { useEffect, useRef, type ReactNode } from "react";
import { message, type Message } from "../../i18n/message";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";
import { AboutCounting } from "./AboutCounting";
import { AboutLicences } from "./AboutLicences";
import { AboutPlaces } from "./AboutPlaces";
import { aboutAddress, aboutParts, type AboutPart } from "./aboutAddress";
import { AboutAuthorities } from "./AboutAuthorities";
import { AboutSources } from "./AboutSources";
import { AboutCiting, AboutLimits, AboutPrivacy, AboutWhat } from "./AboutTexts";
import "./about.css";

interface AboutProps {
  /** Where to begin reading. */
  readonly part: AboutPart;
  readonly onClose: () => void;
}

const parts: Readonly<Record<AboutPart, { readonly title: Message; readonly Text: () => ReactNode }>> = {
  what: { title: message("What this is"), Text: AboutWhat },
  counting: { title: message("How figures are counted"), Text: AboutCounting },
  places: { title: message("How well places are known"), Text: AboutPlaces },
  authorities: { title: message("Authorities"), Text: AboutAuthorities },
  sources: { title: message("Sources"), Text: AboutSources },
  limits: { title: message("Limits of the sample"), Text: AboutLimits },
  licences: { title: message("Licences"), Text: AboutLicences },
  citing: { title: message("How to cite"), Text: AboutCiting },
  privacy: { title: message("Privacy"), Text: AboutPrivacy },
};

/** What this is, how it counts, whose figures and pages it stands on, and under which licences. */
export function About({ part, onClose }: AboutProps): ReactNode {
  const { t } = useTranslator();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = part === aboutParts[0] ? null : body.current?.querySelector<HTMLElement>(`[data-part=${part}] > h3`);
    heading?.focus();
    heading?.scrollIntoView();
  }, [part]);
  return (
    <Dialog title={t("About Incident Atlas")} closeLabel={t("Close")} onClose={onClose} isWide>
      <div className="about" ref={body}>
        <nav className="about-parts" aria-label={t("Parts of this page")}>
          <ul>
            {aboutParts.map((each) => (
              <li key={each}>
                <a href={aboutAddress(each)} aria-current={each === part ? "true" : undefined}>
                  {t(parts[each].title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="about-texts">
          {aboutParts.map((each) => {
            const { title, Text } = parts[each];
            return (
              <section key={each} data-part={each} aria-label={t(title)}>
                <h3 tabIndex={-1}>{t(title)}</h3>
                <Text />
              </section>
            );
          })}
        </div>
      </div>
    </Dialog>
  );
}
