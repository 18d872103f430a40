import type { AuthorityReports } from "../../../engine/questions/authorities";
import { counted } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import { outcomeNames } from "../../names";

/** `Killed 12, Wounded 3` */
export function outcomeWords({ outcomes }: AuthorityReports, { t, language }: Translator): string {
  return outcomes.map(({ outcome, claims }) => t("{outcome} {count}", { outcome: outcomeNames[outcome], count: claims })).join(language.listSeparator);
}

/** `3 of 12, 2 more shared` */
export function firstWords({ first: { of, alone, shared } }: AuthorityReports, { t }: Translator): string {
  if (of === 0) return t("no other to compare with");
  return shared > 0 ? t("{alone} of {of}; {shared} more shared", { alone, of, shared }) : t("{alone} of {of}", { alone, of });
}

/** `half within 3 people; 2 lower, 1 the same, 4 higher`, or of one comparison `3 higher, once` */
export function apartWords({ apart: { lower, same, higher, within } }: AuthorityReports, { t }: Translator): string {
  if (within === null) return t("too few others");
  if (lower + same + higher === 1) return t(lower > 0 ? "{count} lower, once" : higher > 0 ? "{count} higher, once" : "the same, once", { count: within });
  const sides = t("{lower} lower, {same} the same, {higher} higher", { lower, same, higher });
  if (within === 0) return t("half or more the same; {sides}", { sides });
  return t(counted(within, "half within {count} person; {sides}", "half within {count} people; {sides}", { sides }));
}
