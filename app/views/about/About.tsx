import type { ReactNode } from "react";
import { mapNotices } from "../../cartography/notices";
import { countingRules } from "../../counting/rules/index";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { Dialog } from "../../ui/Dialog";

/** What this is, how it counts, whose data and map it is. */
export function About({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslator();
  const { description, table } = useAtlas().dataset;
  return (
    <Dialog title={t("About Incident Atlas")} closeLabel={t("Close")} onClose={onClose}>
      <div className="about">
        <p>{t("Armed attacks in Syria and Iraq: who did what, where, when, to whom, according to whom. Nothing here is verified by this project; every number is somebody’s claim, with its source.")}</p>
        <h3>{t("The records")}</h3>
        <p>
          {t("{title}: {count} incidents, as of {day}.", { title: description.title, count: table.rows, day: { day: description.date } })}{" "}
          {description.sample === "curated" && t("A curated sample, not a census: what is not here may still have happened.")}
        </p>
        <p>{description.citation}</p>
        <p>{description.licence}</p>
        <h3>{t("How figures are counted")}</h3>
        {countingRules.map((rule) => (
          <p key={rule.id}>{t(rule.definition)}</p>
        ))}
        <h3>{t("The map")}</h3>
        {mapNotices.map((notice) => (
          <p key={notice}>{t(notice)}</p>
        ))}
        <h3>{t("Licences")}</h3>
        <p>
          <a href="./licences.txt">{t("Licences of the libraries in this page")}</a>
        </p>
      </div>
    </Dialog>
  );
}
