import { incidentKinds, type IncidentKind } from "../../domain/incident";
import { acledKind } from "../acled/acledKinds";
import { remembered } from "../cells/remembered";

/** Words by which the kind of an incident is known, the narrowest kinds first. */
const WORDS: readonly (readonly [words: RegExp, kind: IncidentKind])[] = [
  [/prison\s*break|jail\s*break|هروب/i, "prison-break"],
  [/riot.*prison|prison.*riot/i, "prison-riot"],
  [/prison|jail|سجن/i, "prison-attack"],
  [/suicide|svbied|kamikaze|انتحاري|انتحارية/i, "suicide-bombing"],
  [/air\s*-?\s*(?:strike|raid)|drone|frappe|غارة|قصف جوي/i, "air-strike"],
  [/shelling|artillery|mortar|rocket|missile|bombardement|قصف/i, "shelling"],
  [/check\s*-?point|حاجز/i, "checkpoint-attack"],
  [/ambush|embuscade|كمين/i, "ambush"],
  [/bomb|explos|\bied\b|\bmine\b|landmine|attentat|عبوة|تفجير|انفجار|لغم/i, "bombing"],
  [/kidnap|abduct|hostage|enlèvement|خطف|اختطاف/i, "kidnapping"],
  [/protest|riot|demonstration|unrest|manifestation|مظاهرة|احتجاج/i, "unrest"],
  [/barracks|military base|ثكنة/i, "barracks-attack"],
  [/village|قرية/i, "village-attack"],
  [/\braid|مداهمة/i, "raid"],
  [/clash|battle|fight|combat|اشتباك|معركة/i, "armed-clash"],
  [/civilian|execution|assassinat|massacre|مدني|إعدام|اغتيال|مجزرة/i, "attack-on-civilians"],
];

const known: ReadonlySet<string> = new Set(incidentKinds);

/** The kind that a text says in words of ours, of ACLED or of newspapers; null where it says none. */
export const kindByWords: (text: string) => IncidentKind | null = remembered((text) => {
  const plain = text.trim().slice(0, 200).toLowerCase();
  const hyphened = plain.replace(/[\s_]+/g, "-");
  if (known.has(hyphened)) return hyphened as IncidentKind;
  return acledKind(plain, plain) ?? WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
});
