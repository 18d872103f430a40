import { groupBy } from "../../../domain/grouping";
import type { Cloud } from "../../../engine/questions/cloud";
import { spots as question, type SpotsAnswer } from "../../../engine/questions/spots";
import { counted, message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind, FigureTable } from "../../figure";
import { figureText } from "../../figureText";
import { figureCells, figureColumns } from "../../figureTables";
import { incidentDays } from "../../incidentDays";
import { governorateName } from "../../names";
import { cloudSquares } from "./cloudSquares";
import type { MapAnswer } from "./mapAnswer";
import { MapDrawing } from "./MapDrawing";
import { mapNotes, mapReading } from "./mapNotes";
import { precisionWords, spotName } from "./spotWords";

export const mapFigure: FigureKind<MapAnswer> = {
  id: "map",
  title: message("Incidents on the map"),
  question,
  chart: null,
  hasGround: true,
  imageSize: () => ({ width: 1200, height: 960 }),
  notes: mapNotes,
  reading: mapReading,
  table,
  counts,
  description,
  descriptionInFile,
  Drawing: MapDrawing,
  targets: () => [],
};

/** One row for each incident on the map; an area mark has no coordinates. Of a cloud, one for each square and each governorate. */
function table({ spots, cloud }: SpotsAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  if (cloud) return cloudTable(cloud, translator);
  return {
    columns: [
      { label: t("Incident"), numeric: false }, { label: t("Days"), numeric: false }, { label: t("Place"), numeric: false },
      { label: t("Governorate"), numeric: false }, { label: t("How well the place is known"), numeric: false },
      { label: t("Latitude"), numeric: true }, { label: t("Longitude"), numeric: true }, ...figureColumns(translator),
    ],
    rows: spots.flatMap((spot) => spot.incidents.map((incident) => [
      incident.title, incidentDays(incident, translator), spot.lat === null ? spotName(spot, translator) : incident.place, governorateName(spot.governorate, translator),
      precisionWords(spot.precision, translator), degrees(spot.lat), degrees(spot.lon), ...figureCells(incident.killed, translator),
    ])),
  };
}

/** One row for each governorate; of a cloud, as its table has it. */
function counts({ spots, cloud }: SpotsAnswer, translator: Translator): FigureTable {
  const { t } = translator;
  if (cloud) return cloudTable(cloud, translator);
  const inEach = groupBy(spots, ({ governorate }) => governorate);
  return {
    columns: [{ label: t("Governorate"), numeric: false }, { label: t("Incidents"), numeric: true }],
    rows: [...inEach].map(([governorate, those]) => [governorateName(governorate, translator), those.reduce((sum, { incidents }) => sum + incidents.length, 0)]),
  };
}

function cloudTable(cloud: Cloud, translator: Translator): FigureTable {
  const { t } = translator;
  return {
    columns: [
      { label: t("Governorate, where the place is known no better"), numeric: false }, { label: t("Latitude"), numeric: true }, { label: t("Longitude"), numeric: true },
      { label: t("Incidents"), numeric: true },
    ],
    rows: [
      ...cloudSquares(cloud).map(({ lat, lon, incidents }) => [null, degrees(lat), degrees(lon), incidents]),
      ...cloud.areas.map(({ governorate, incidents }) => [governorateName(governorate, translator), null, null, incidents]),
    ],
  };
}

/** As the source gave them: a number of the reader's language would be rounded. */
function degrees(value: number | null): string | null {
  return value === null ? null : String(value);
}

function description(answer: SpotsAnswer, translator: Translator): string {
  const { spots } = answer;
  const map = descriptionInFile(answer, translator);
  const deadliest = spots.reduce<SpotsAnswer["spots"][number] | null>((most, spot) => ((spot.killed?.best ?? 0) > (most?.killed?.best ?? 0) ? spot : most), null);
  if (!deadliest?.killed) return map;
  const place = spotName(deadliest, translator);
  return translator.t("{map} Most were reported killed at this place: {place}, {range}.", { map, place, range: figureText(deadliest.killed, translator).range });
}

function descriptionInFile({ spots, cloud }: SpotsAnswer, { t }: Translator): string {
  if (cloud) return t("A map of Syria and Iraq with {count} incidents, as a cloud of discs.", { count: cloud.rows.length });
  const incidents = spots.reduce((sum, spot) => sum + spot.incidents.length, 0);
  if (incidents === 0) return t("A map of Syria and Iraq without an incident.");
  return t(counted(incidents, "A map of Syria and Iraq with {count} incident, by number killed.", "A map of Syria and Iraq with {count} incidents at {places}, by number killed.", {
    places: counted(spots.length, "{count} place", "{count} places"),
  }));
}
