import type { ReactNode } from "react";
import { facility } from "../../../engine/questions/facility";
import { useAnswerTo } from "../../../state/answers";
import { IncidentDetails } from "../../../views/details/IncidentDetails";
import { FilterPanel } from "../../../views/filters/FilterPanel";
import { StatusStrip } from "../../../views/filters/StatusStrip";
import { IncidentList } from "../../../views/list/IncidentList";
import { HeldFigure } from "../../../views/pages/HeldFigure";
import { TabBar } from "../../../views/workspace/TabBar";
import type { Example } from "../example";

const filtered = "governorate=IQ-DI,SY-HA&from=2022-01-01&to=2022-01-31";
const ghuwayran = "2022-01-20-ghuwayran-prison-break";
const nothing = () => undefined;

function HeldOf({ facility: id }: { readonly facility: string }): ReactNode {
  const answer = useAnswerTo(facility, { facility: id });
  return answer && <HeldFigure answer={answer} />;
}

/** The panels around the map, as they stand on a wide page and on a narrow one; and the drawing on the page of a facility. */
export const panels: readonly Example[] = [
  { id: "filters", world: "atlas", query: "", width: 240, height: 900, Content: () => <FilterPanel /> },
  { id: "filters-chosen", world: "atlas", query: filtered, width: 240, height: 900, Content: () => <FilterPanel /> },
  { id: "strip", world: "atlas", query: "", width: 720, height: 40, Content: () => <StatusStrip /> },
  { id: "strip-chosen", world: "atlas", query: `${filtered}&kind=prison-break&q=prison`, width: 720, height: 40, Content: () => <StatusStrip /> },
  { id: "list", world: "atlas", query: "", width: 480, height: 420, Content: () => <IncidentList /> },
  { id: "list-narrow", world: "atlas", query: "", width: 390, height: 420, Content: () => <IncidentList /> },
  { id: "list-awkward", world: "small", query: "incident=post", width: 480, height: 260, Content: () => <IncidentList /> },
  { id: "details", world: "atlas", query: `incident=${ghuwayran}`, width: 600, height: 1400, Content: () => <IncidentDetails id={ghuwayran} /> },
  { id: "details-narrow", world: "atlas", query: `incident=${ghuwayran}`, width: 390, height: 1400, Content: () => <IncidentDetails id={ghuwayran} /> },
  { id: "details-awkward", world: "small", query: "incident=break", width: 600, height: 900, Content: () => <IncidentDetails id="break" /> },
  { id: "details-as-of", world: "atlas", query: `incident=${ghuwayran}&asof=2022-01-23`, width: 600, height: 700, Content: () => <IncidentDetails id={ghuwayran} /> },
  { id: "facility-held", world: "held", query: "facility=old-prison", width: 800, height: 400, Content: () => <HeldOf facility="old-prison" /> },
  { id: "facility-held-narrow", world: "held", query: "facility=old-prison", width: 340, height: 520, Content: () => <HeldOf facility="old-prison" /> },
  { id: "facility-held-little", world: "atlas", query: "facility=rajo-prison", width: 800, height: 400, Content: () => <HeldOf facility="rajo-prison" /> },
  { id: "tabs", world: "atlas", query: "", width: 390, height: 60, Content: () => <TabBar tab="map" onChoose={nothing} /> },
];
