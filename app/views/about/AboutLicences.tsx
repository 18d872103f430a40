import type { ReactNode } from "react";
import { mapNotices } from "../../cartography/notices";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

/** Of the data, the map, the letters and the program. */
export function AboutLicences(): ReactNode {
  const { t } = useTranslator();
  const { licence } = useAtlas().dataset.description;
  return (
    <dl className="about-licences">
      <dt>{t("Incidents")}</dt>
      <dd>{licence}</dd>
      <dt>{t("Map")}</dt>
      <dd>{mapNotices.slice(1).map((notice) => t(notice)).join(" ")}</dd>
      <dt>{t("Letters")}</dt>
      <dd>{t("IBM Plex, SIL Open Font License 1.1.")}</dd>
      <dt>{t("Program")}</dt>
      <dd>
        {t("The program’s own code: MIT License. The built page also holds react-leaflet (Hippocratic License 2.1, which limits use by human-rights terms) and other libraries.")}{" "}
        <a href="./licences.txt">{t("Licences of the libraries in this page")}</a>
      </dd>
    </dl>
  );
}
