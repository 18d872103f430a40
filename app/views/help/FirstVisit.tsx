import type { ReactNode } from "react";
import type { AddressChange } from "../../state/address";
import { useAddress, useSearch } from "../../state/addressContext";
import { shippedDataset, useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { useMemory } from "../../state/memory";
import { readQuery } from "../../state/query";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import "../parts/lead.css";

/**
 * The prison attack in al-Hasakah and the barracks attack in Diyala of one night. Their kinds leave out what else touches those
 * days: deaths at al-Hol camp over half a year.
 */
const sameNight: AddressChange = { governorate: "IQ-DI,SY-HA", kind: "barracks-attack,prison-break", from: "2022-01-20", to: "2022-01-21" };

/** One of them: the incident with the most claims. */
const mostClaimed: AddressChange = { incident: "2022-01-20-ghuwayran-prison-break" };

/** Keys that do not say which incidents are shown. */
const appearance: ReadonlySet<string> = new Set(["lang", "theme", "map", "dataset"]);

/** What the atlas is, and two ways in, until the reader has seen it; over a part of the map where nothing is drawn. */
export function FirstVisit(): ReactNode {
  const { t } = useTranslator();
  const address = useAddress();
  const search = useSearch();
  const { description } = useAtlas().dataset;
  const [seen, remember] = useMemory("first-visit");
  const isAsked = [...readQuery(search).keys()].some((key) => !appearance.has(key));
  if (seen !== null || isAsked || description.id !== shippedDataset) return null;
  const show = (change: AddressChange) => {
    focusStatus();
    address.push(change);
  };
  return (
    <div className="lead-place">
      <div className="lead" role="note">
        <p>{t("What happened where, and who says so: every number is somebody’s claim.")}</p>
        <IconButton
          label={t("Dismiss")}
          onClick={() => {
            focusStatus();
            remember("seen");
          }}
        >
          <CloseIcon />
        </IconButton>
        <p className="lead-ways">
          <button type="button" className="button button-strong" onClick={() => show(sameNight)}>
            {t("Show the two attacks of 20–21 January 2022")}
          </button>
          <button type="button" className="link-button" onClick={() => show(mostClaimed)}>
            {t("Who says so: the claims about one of them")}
          </button>
        </p>
      </div>
    </div>
  );
}

/** What was pressed goes away: the focus moves to how many are shown. */
function focusStatus(): void {
  document.querySelector<HTMLElement>("[role=status]")?.focus();
}
