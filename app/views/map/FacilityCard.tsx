import { useRef, type ReactNode } from "react";
import { FACILITY_REACH, type FacilityMark } from "../../cartography/facilityMarks";
import { otherFormsOf } from "../../domain/name";
import type { Facility } from "../../domain/facility";
import type { IncidentInBrief } from "../../domain/spot";
import type { FacilityIncidents } from "../../engine/questions/facilities";
import { incidentsCounted } from "../../figures/kinds/map/spotWords";
import { nameIn } from "../../figures/names";
import { useAddress } from "../../state/addressContext";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";
import { IconButton } from "../../ui/IconButton";
import { CloseIcon } from "../../ui/icons";
import type { Size } from "../../ui/useSize";
import { holderWords } from "../parts/facilityWords";
import { PageLink } from "../parts/PageLink";
import { useCardEscape, useCardFocus } from "./cardFocus";
import { cardPlace } from "./cardPlace";
import { facilityKindWords } from "./facilitySentence";
import { SpotIncidentLine } from "./SpotIncidentLine";

interface FacilityCardProps {
  /** One, or several at one point. */
  readonly marks: readonly [FacilityMark, ...FacilityMark[]];
  readonly answers: readonly FacilityIncidents[];
  readonly size: Size;
  /** Null for a card that only passes by, under the pointer or with the focus. */
  readonly onClose: (() => void) | null;
}

/** The prisons, camps or barracks at one point, and the incidents there. */
export function FacilityCard({ marks, answers, size, onClose }: FacilityCardProps): ReactNode {
  const translator = useTranslator();
  const { t, language } = translator;
  const card = useRef<HTMLDivElement>(null);
  useCardFocus(card, onClose !== null);
  useCardEscape(card, onClose !== null, () => onClose?.());
  const [{ x, y, facility: first }] = marks;
  const place = cardPlace({ x, y, shape: "area", reach: FACILITY_REACH }, size);
  return (
    <div
      ref={card}
      className={`map-card ${onClose ? "" : "map-card-passing"}`}
      role={onClose ? "dialog" : undefined}
      aria-label={onClose ? t("Incidents at {place}", { place: nameIn(first.name, translator) }) : undefined}
      aria-hidden={onClose ? undefined : true}
      dir={language.direction}
      style={place}
    >
      {onClose && (
        <IconButton label={t("Close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      )}
      {marks.map(({ key, facility }) => (
        <FacilitySection key={key} facility={facility} incidents={answers.find((answer) => answer.facility.id === key)?.incidents ?? []} isOpen={onClose !== null} />
      ))}
    </div>
  );
}

interface FacilitySectionProps {
  readonly facility: Facility;
  /** Of those in view. */
  readonly incidents: readonly IncidentInBrief[];
  readonly isOpen: boolean;
}

/** Its names, what it is, who held it, and the incidents there. */
function FacilitySection({ facility, incidents, isOpen }: FacilitySectionProps): ReactNode {
  const translator = useTranslator();
  const { t, language } = translator;
  const address = useAddress();
  const { parties } = useAtlas().dataset.table.dictionaries;
  const partyName = (id: string) => {
    const party = parties.find((candidate) => candidate.id === id);
    return party ? nameIn(party.name, translator) : id;
  };
  const held = facility.holders.map((holder) => holderWords(holder, partyName(holder.party), translator));
  return (
    <section>
      <header className="map-card-head">
        <strong>{nameIn(facility.name, translator)}</strong>
        {otherFormsOf(facility.name).map((form) => (
          <bdi key={form} className="map-card-detail">
            {form}
          </bdi>
        ))}
        <span className="map-card-detail">{facilityKindWords(facility, translator)}</span>
        {held.length > 0 && <span className="map-card-detail">{t("Held by {holders}", { holders: held.join(language.listSeparator) })}</span>}
        <span className="map-card-detail">{t("{incidents} shown", { incidents: incidentsCounted(incidents.length, translator) })}</span>
      </header>
      {isOpen && (
        <p>
          <PageLink page={{ facility: facility.id }}>{t("Numbers held, and every incident there")}</PageLink>
        </p>
      )}
      {isOpen && (
        <ul className="map-card-list">
          {incidents.map((incident) => (
            <li key={incident.id}>
              <button type="button" className="map-card-choice" onClick={() => address.push({ incident: incident.id })}>
                <SpotIncidentLine incident={incident} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
