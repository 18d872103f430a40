import { outcomes, type Outcome } from "../domain/claim";
import { isoDay } from "../domain/day";
import { otherFormsOf } from "../domain/name";
import { sides } from "../domain/party";
import { claimLine } from "./claimLine";
import type { CsvValue } from "./csv";
import { listed, type ExportNames } from "./exportNames";
import type { ExportContext, ExportedIncident } from "./exporter";
import { allSidesFigure, sideFigure, totalFigure, type FigureOf } from "./figureOf";

/** A column of a file of incidents: English, the same in every language of the page, so that a file can be read back anywhere. */
export interface IncidentColumn {
  readonly name: string;
  /** One of the many of which most incidents state nothing. */
  readonly isFigure?: boolean;
  value(exported: ExportedIncident, names: ExportNames, context: ExportContext): CsvValue;
}

const place: readonly IncidentColumn[] = [
  { name: "country", value: ({ incident }) => incident.place.country },
  { name: "governorate", value: ({ incident: { place: { governorate } } }, _names, context) => governorate && context.governorateName(governorate) },
  { name: "governorate code", value: ({ incident }) => incident.place.governorate },
  { name: "place", value: ({ incident }) => incident.place.name.en },
  { name: "place in other spellings", value: ({ incident: { place: { name, spellings } } }) => listed([...otherFormsOf(name), ...spellings]) },
  { name: "latitude", value: ({ incident }) => incident.place.lat },
  { name: "longitude", value: ({ incident }) => incident.place.lon },
  { name: "precision", value: ({ incident }) => incident.place.precision },
  { name: "facility", value: ({ incident: { facility } }, names) => facility && names.facility(facility) },
];

const sources: readonly IncidentColumn[] = [
  { name: "source", value: ({ incident }, names) => listed([...new Set(incident.sources.map(({ publisher }) => names.publisher(publisher)))]) },
  { name: "address", value: ({ incident }) => incident.sources[0]?.url ?? null },
  // An address holds no space.
  { name: "further addresses", value: ({ incident }) => incident.sources.slice(1).map(({ url }) => url).join(" ") || null },
  { name: "number of sources", value: ({ incident }) => incident.sources.length },
  { name: "number of claims", value: ({ incident }) => incident.claims.length },
];

/** Best, low and high of a figure, and which end its sources leave open; nothing where it is not stated. */
function figureColumns(name: string, figureOf: FigureOf): readonly IncidentColumn[] {
  return [
    { name, isFigure: true, value: (exported) => figureOf(exported)?.best ?? null },
    { name: `${name} low`, isFigure: true, value: (exported) => figureOf(exported)?.low ?? null },
    { name: `${name} high`, isFigure: true, value: (exported) => figureOf(exported)?.high ?? null },
    { name: `${name} open end`, isFigure: true, value: (exported) => openEnd(figureOf(exported)) },
  ];
}

function openEnd(figure: ReturnType<FigureOf>): string | null {
  if (!figure || (!figure.openLow && !figure.openHigh)) return null;
  return [figure.openHigh ? "at least" : "", figure.openLow ? "at most" : ""].filter(Boolean).join(", ");
}

const sideWords = { militants: "militants", "security-forces": "security forces", civilians: "civilians", detainees: "detainees", "not-stated": "side not stated" } as const;

/** Outcomes that data sets tell apart by side. */
const bySide: readonly Outcome[] = ["killed", "wounded"];

const figures: readonly IncidentColumn[] = [
  ...bySide.flatMap((outcome) => [
    ...figureColumns(outcome, totalFigure(outcome)),
    ...sides.flatMap((side) => figureColumns(`${outcome} ${sideWords[side]}`, sideFigure(outcome, side))),
    ...figureColumns(`${outcome} all sides together`, allSidesFigure(outcome)),
  ]),
  ...outcomes.filter((outcome) => !bySide.includes(outcome)).flatMap((outcome) => figureColumns(outcome, totalFigure(outcome))),
];

/** Every column, in the file's order. A list within a cell is joined by `; `, addresses by a space, statements and claims stand on lines of their own. */
export const incidentColumns: readonly IncidentColumn[] = [
  { name: "id", value: ({ incident }) => incident.id },
  { name: "title", value: ({ incident }) => incident.title },
  { name: "kind", value: ({ incident }) => incident.kind },
  { name: "start", value: ({ incident }) => isoDay(incident.start) },
  { name: "end", value: ({ incident: { end } }) => end === null ? null : isoDay(end) },
  { name: "days known to the", value: ({ incident }) => incident.dayPrecision },
  { name: "local time", value: ({ incident }) => incident.timeLocal },
  ...place,
  { name: "attacker", value: ({ incident }, names) => listed(incident.attackers.map(names.party)) },
  { name: "target", value: ({ incident }, names) => listed(incident.targets.map(names.party)) },
  { name: "responder", value: ({ incident }, names) => listed(incident.responders.map(names.party)) },
  ...figures,
  { name: "summary", value: ({ incident }) => incident.summary || null },
  { name: "note", value: ({ incident }) => incident.note || null },
  { name: "statements", value: ({ incident }) => incident.statements.map(({ text }) => text).join("\n") || null },
  { name: "claims", value: ({ incident }, names) => incident.claims.map((claim) => claimLine(claim, names)).join("\n") || null },
  ...sources,
];
