import type { IncidentKind } from "../../domain/incident";
import type { Side } from "../../domain/party";
import type { Precision } from "../../domain/place";

/** By `specificity`: 1 the town, 2 and 3 the middle of a district or smaller area, 4 of a governorate, 5 unknown. */
export const gtdPlacePrecisions: ReadonlyMap<string, Precision> = new Map([
  ["1", "near"], ["2", "district"], ["3", "district"], ["4", "governorate"], ["5", "unknown"],
]);

const attackTypes: ReadonlyMap<string, IncidentKind> = new Map([
  ["assassination", "attack-on-civilians"], ["bombing/explosion", "bombing"], ["hijacking", "kidnapping"],
  ["hostage taking (barricade incident)", "kidnapping"], ["hostage taking (kidnapping)", "kidnapping"],
  ["facility/infrastructure attack", "other"], ["unarmed assault", "other"], ["unknown", "other"],
]);

/** The kind that the type of an attack means, lower case; an armed assault is a clash where soldiers or police were its target. Null where it is not known. */
export function gtdKind(attackType: string, targetType: string, isSuicide: boolean): IncidentKind | null {
  const attack = attackType.trim().toLowerCase();
  if (isSuicide && attack === "bombing/explosion") return "suicide-bombing";
  if (attack === "armed assault") return sideOfTargets(targetType) === "security-forces" ? "armed-clash" : "attack-on-civilians";
  if (attack === "assassination" && sideOfTargets(targetType) === "security-forces") return "other";
  return attackTypes.get(attack) ?? null;
}

/** Whose side a type of target is on. */
export function sideOfTargets(targetType: string): Side {
  return sides.get(targetType.trim().toLowerCase()) ?? "not-stated";
}

const sides: ReadonlyMap<string, Side> = new Map([
  ["military", "security-forces"], ["police", "security-forces"], ["terrorists/non-state militia", "militants"],
  ["private citizens & property", "civilians"], ["business", "civilians"], ["journalists & media", "civilians"], ["ngo", "civilians"],
  ["religious figures/institutions", "civilians"], ["educational institution", "civilians"], ["tourists", "civilians"], ["abortion related", "civilians"],
]);
