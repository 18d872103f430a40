import type { Outcome } from "../domain/claim";
import type { GovernorateCode } from "../domain/identifiers";
import type { IncidentKind } from "../domain/incident";
import type { Name } from "../domain/name";
import type { Side } from "../domain/party";
import { governorateOf } from "../gazetteer/governorates";
import { message, type Message } from "../i18n/message";
import type { Translator } from "../i18n/translator";

export const sideNames: Readonly<Record<Side, Message>> = {
  militants: message("Militants"),
  "security-forces": message("Security forces"),
  civilians: message("Civilians"),
  detainees: message("Detainees"),
  "not-stated": message("Side not stated"),
};

export const outcomeNames: Readonly<Record<Outcome, Message>> = {
  killed: message("Killed"),
  wounded: message("Wounded"),
  captured: message("Captured"),
  escaped: message("Escaped"),
  recaptured: message("Recaptured"),
  surrendered: message("Surrendered"),
  missing: message("Missing"),
  kidnapped: message("Kidnapped"),
  held: message("Held"),
  displaced: message("Displaced"),
};

export const kindNames: Readonly<Record<IncidentKind, Message>> = {
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

/** The name in the reader's language, else in English. */
export function nameIn(name: Name, { language }: Translator): string {
  const id = language.id;
  return (id === "ar" || id === "ckb" || id === "kmr" ? name[id] : null) ?? name.en;
}

/** A governorate's name; null stands for one that is not known or withheld. */
export function governorateName(code: GovernorateCode | null, translator: Translator): string {
  const governorate = code === null ? null : governorateOf(code);
  return governorate ? nameIn(governorate.name, translator) : translator.t("Governorate not known");
}
