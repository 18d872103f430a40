import type { ReactNode } from "react";
import { AsOfBar } from "../../../views/asOf/AsOfBar";
import { AsOfControl } from "../../../views/asOf/AsOfControl";
import { IncidentDetails } from "../../../views/details/IncidentDetails";
import { IgnoredNote } from "../../../views/filters/IgnoredNote";
import { StatusStrip } from "../../../views/filters/StatusStrip";
import { FirstVisit } from "../../../views/help/FirstVisit";
import { EmptyList } from "../../../views/list/EmptyList";
import { PlainError } from "../../../views/parts/PlainError";
import type { Example } from "../example";

const nothing = () => undefined;

/** What is said when there is nothing to show, or something is wrong. */
export const states: readonly Example[] = [
  { id: "empty", world: "atlas", query: "governorate=IQ-BA&kind=prison-break&from=2019-03-01&to=2019-03-03", width: 480, height: 240, Content: () => <EmptyList /> },
  { id: "no-such-incident", world: "atlas", query: "incident=nothing", width: 600, height: 120, Content: () => <IncidentDetails id="nothing" /> },
  { id: "wrong-link", world: "atlas", query: "governorate=XX&killed=9..1", width: 960, height: 60, Content: () => <IgnoredNote /> },
  {
    id: "error", world: "atlas", query: "", width: 600, height: 160,
    Content: () => <PlainError what="The incidents could not be loaded." error={new Error("No answer from https://example.org/datasets/index.json")} retry={nothing} />,
  },
  { id: "first-visit", world: "atlas", query: "", width: 700, height: 240, Content: () => <FirstVisit /> },
  { id: "as-of", world: "atlas", query: "from=2022-01-01&to=2022-01-31&asof=2022-01-23", width: 720, height: 80, Content: AsOfStrip },
];

/** The strip with the bar of the as-of day below it. */
function AsOfStrip(): ReactNode {
  return (
    <StatusStrip>
      <AsOfControl />
      <AsOfBar onClose={nothing} />
    </StatusStrip>
  );
}
