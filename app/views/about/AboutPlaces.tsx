import type { ReactNode } from "react";
import { drawPrecision } from "../../cartography/legendSections";
import { mapNotices } from "../../cartography/notices";
import { precisions } from "../../domain/place";
import { precisionWords } from "../../figures/kinds/map/spotWords";
import { useTranslator } from "../../state/language";
import { PageLink } from "../parts/PageLink";
import { Sign } from "../parts/Sign";

/** Vaguer places have no sign. */
const drawn: ReadonlySet<string> = new Set(["exact", "near", "district", "governorate"]);

/** The scale of precision with its signs, and what the map does not claim. */
export function AboutPlaces(): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <p>{t("No place is drawn better known than its source knows it.")}</p>
      <ul className="about-precisions">
        {precisions.map((precision) => (
          <li key={precision}>
            <Sign size={24} draw={(pen, palette) => drawn.has(precision) && drawPrecision(pen, 0, 0, precision, palette)} />
            {precisionWords(precision, translator)}
            {!drawn.has(precision) && `; ${t("counted and listed, not on the map")}`}
          </li>
        ))}
      </ul>
      {mapNotices.slice(0, 1).map((notice) => (
        <p key={notice}>{t(notice)}</p>
      ))}
      <p>
        <PageLink page={{ page: "facilities" }}>{t("Prisons, camps and barracks")}</PageLink>
      </p>
    </>
  );
}
