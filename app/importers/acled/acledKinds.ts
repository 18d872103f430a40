import type { IncidentKind } from "../../domain/incident";

/** ACLED's sub-event types, and the event types of its older exports; whole event types where only they tell. Lower case. */
const kinds: ReadonlyMap<string, IncidentKind> = new Map(Object.entries({
  "armed clash": "armed-clash", "government regains territory": "armed-clash", "non-state actor overtakes territory": "armed-clash",
  "suicide bomb": "suicide-bombing", "remote explosive/landmine/ied": "bombing", grenade: "bombing",
  "air/drone strike": "air-strike", "shelling/artillery/missile attack": "shelling", "chemical weapon": "other",
  attack: "attack-on-civilians", "sexual violence": "attack-on-civilians", "abduction/forced disappearance": "kidnapping",
  "peaceful protest": "unrest", "protest with intervention": "unrest", "excessive force against protesters": "unrest",
  "violent demonstration": "unrest", "mob violence": "unrest",
  agreement: "other", arrests: "other", "change to group/activity": "other", "disrupted weapons use": "other",
  "headquarters or base established": "other", "looting/property destruction": "other", "non-violent transfer of territory": "other", other: "other",
  battles: "armed-clash", "violence against civilians": "attack-on-civilians", protests: "unrest", riots: "unrest", "riots/protests": "unrest",
  "explosions/remote violence": "other", "remote violence": "other", "strategic developments": "other", "strategic development": "other",
  "battle-no change of territory": "armed-clash", "battle-government regains territory": "armed-clash", "battle-non-state actor overtakes territory": "armed-clash",
} satisfies Readonly<Record<string, IncidentKind>>));

/** The kind that an event type and its sub-type mean; null where neither is known. */
export function acledKind(eventType: string, subType: string): IncidentKind | null {
  return kinds.get(subType.trim().toLowerCase()) ?? kinds.get(eventType.trim().toLowerCase()) ?? null;
}
