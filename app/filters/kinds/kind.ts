import { incidentKinds, type IncidentKind } from "../../domain/incident";
import { message, type Message } from "../../i18n/message";
import { choiceFilter } from "../choiceFilter";
import { oneInEachRow } from "../valueColumn";

const names: Readonly<Record<IncidentKind, Message>> = {
  "prison-break": message("Prison break"),
  "prison-attack": message("Prison attack"),
  "prison-riot": message("Prison riot"),
  "barracks-attack": message("Barracks attack"),
  "checkpoint-attack": message("Checkpoint attack"),
  "village-attack": message("Village attack"),
  ambush: message("Ambush"),
  bombing: message("Bombing"),
  "suicide-bombing": message("Suicide bombing"),
  raid: message("Raid"),
  "air-strike": message("Air strike"),
  "counter-operation": message("Counter-operation"),
  "camp-incident": message("Incident in a camp"),
  kidnapping: message("Kidnapping"),
  "plot-foiled": message("Foiled plot"),
  "armed-clash": message("Armed clash"),
  shelling: message("Shelling"),
  "attack-on-civilians": message("Attack on civilians"),
  unrest: message("Protest or riot"),
  other: message("Other incident"),
};

export const kindFilter = choiceFilter({
  id: "kind",
  label: message("Kind"),
  isKnown: isKind,
  nameOf: kindName,
  choices: ({ kind: { dictionary } }) => incidentKinds.filter((kind) => dictionary.includes(kind)).map((kind) => ({ value: kind, label: names[kind] })),
  column: ({ kind }) => oneInEachRow(kind),
});

export function kindName(value: string): Message {
  return isKind(value) ? names[value] : message("{value}", { value });
}

function isKind(value: string): value is IncidentKind {
  return incidentKinds.some((kind) => kind === value);
}
