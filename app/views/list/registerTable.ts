import { isoDay } from "../../domain/day";
import type { Dictionaries } from "../../domain/dictionaries";
import type { PartyId } from "../../domain/identifiers";
import { sides } from "../../domain/party";
import type { RegisteredIncident } from "../../engine/questions/register";
import type { CsvTable, CsvValue } from "../../exporters/csv";
import { figureCells, figureColumns } from "../../figures/figureTables";
import { governorateName, nameIn, sideNames } from "../../figures/names";
import { kindName } from "../../filters/kinds/kind";
import { precisionName } from "../../filters/kinds/precision";
import { message, type Message } from "../../i18n/message";
import type { Translator } from "../../i18n/translator";

/** One row for each incident, with the figures that the page shows; what is not stated is left empty. */
export function registerTable(incidents: readonly RegisteredIncident[], { parties }: Dictionaries, translator: Translator): CsvTable {
  const { t } = translator;
  const names = new Map(parties.map(({ id, name }) => [id, nameIn(name, translator)]));
  const partyNames = (ids: readonly PartyId[]) => ids.map((id) => names.get(id) ?? id).join("; ");
  return {
    columns: [
      ...[
        "Id", "Incident", "Kind", "First day", "Last day", "Days known to the", "Place", "Place precision", "Governorate", "Governorate code", "Country",
        "Latitude", "Longitude", "Attackers", "Targets", "Responders",
      ].map((label) => t(label)),
      ...killed.flatMap(({ label }) => figureColumns(translator).map((column) => t("{figure}: {column}", { figure: label, column: column.label }))),
      t("Claims"), t("Sources"), t("Addresses of the sources"),
    ],
    rows: incidents.map((registered) => {
      const { incident: { id, title, kind, start, dayPrecision, place, attackers, targets, responders }, end, claims, sources } = registered;
      return [
        id, title, t(kindName(kind)), isoDay(start), end === null ? null : isoDay(end), dayPrecision,
        nameIn(place.name, translator), t(precisionName(place.precision)),
        place.governorate === null ? null : governorateName(place.governorate, translator), place.governorate, place.country,
        place.lat, place.lon, partyNames(attackers), partyNames(targets), partyNames(responders),
        ...killed.flatMap(({ figureIn }) => figureCells(figureIn(registered), translator)),
        claims, sources.length, sources.map(({ url }) => url).join(" "),
      ] satisfies readonly CsvValue[];
    }),
  };
}

interface KilledColumns {
  readonly label: Message;
  figureIn(registered: RegisteredIncident): RegisteredIncident["killed"]["total"];
}

/** Killed in all, by side, and over all sides where somebody gives no other figure. */
const killed: readonly KilledColumns[] = [
  { label: message("Killed"), figureIn: ({ killed: { total } }) => total },
  ...sides.map((side): KilledColumns => ({
    label: message("Killed, {side}", { side: sideNames[side] }),
    figureIn: ({ killed: { bySide } }) => bySide.find((of) => of.side === side)?.figure ?? null,
  })),
  { label: message("Killed, all sides together"), figureIn: ({ killed: { all } }) => all?.figure ?? null },
];
