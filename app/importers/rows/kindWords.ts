import type { IncidentKind } from "../../domain/incident";

/** How the title of an imported incident begins, by its kind. */
export const kindWords: Readonly<Record<IncidentKind, string>> = {
  "prison-break": "Prison break", "prison-attack": "Attack on a prison", "prison-riot": "Prison riot", "barracks-attack": "Attack on barracks",
  "checkpoint-attack": "Attack on a checkpoint", "village-attack": "Attack on a village", ambush: "Ambush", bombing: "Bombing", "suicide-bombing": "Suicide bombing",
  raid: "Raid", "air-strike": "Air strike", "counter-operation": "Operation", "camp-incident": "Incident in a camp", kidnapping: "Kidnapping", "plot-foiled": "Foiled plot",
  "armed-clash": "Armed clash", shelling: "Shelling", "attack-on-civilians": "Attack on civilians", unrest: "Unrest", other: "Incident",
};
