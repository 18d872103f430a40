import { allParties } from "../../../../domain/party";
import type { FacilityAnswer, HeldClaim } from "../../../../engine/questions/facility";
import type { Translator } from "../../../../i18n/translator";
import { claimCount, reportedOn, scopeWords } from "../../../claimWords";
import { nameIn } from "../../../names";
import { shortFigure } from "../../parts/shortFigure";
import type { HeldMark } from "./heldMarks";

type Named = Pick<FacilityAnswer, "authorities" | "parties">;

export function authorityName({ claim: { authority } }: HeldClaim, { authorities }: Named): string {
  return authorities.get(authority)?.name ?? authority;
}

export function shortAuthority({ claim: { authority } }: HeldClaim, { authorities }: Named): string {
  return authorities.get(authority)?.short ?? authority;
}

export function partyName({ claim: { party } }: HeldClaim, { parties }: Named, translator: Translator): string {
  return nameIn(parties.get(party)?.name ?? { en: party }, translator);
}

/** Which people a number is of, as far as that is not the same of all: their party where colours do not tell it, and the part of them that is meant. */
export function ofWhom(reported: HeldClaim, named: Named, areColoursNamed: boolean, translator: Translator): readonly string[] {
  const { t } = translator;
  const { party, scope } = reported.claim;
  const subgroup = scope?.subgroup;
  const others = [...named.parties.values()].filter(({ id, side }) => id !== party && (!areColoursNamed || (id !== allParties && side === named.parties.get(party)?.side)));
  return [
    ...(others.length > 0 && !(areColoursNamed && party === allParties) ? [partyName(reported, named, translator)] : []),
    ...(subgroup === undefined ? [] : [t("only: {subgroup}", { subgroup })]),
  ];
}

/** Everything that is said of a claim where it is pointed at, a line each. */
export function heldSays(reported: HeldClaim, named: Named, translator: Translator): readonly string[] {
  const { claim, incident } = reported;
  const { t } = translator;
  return [
    t("{party}, {day}", { party: partyName(reported, named, translator), day: reportedOn(claim, translator) }),
    ...scopeWords(claim, translator),
    ...(claim.notCounted === null ? [] : [t("not counted: {reason}", { reason: claim.notCounted })]),
    ...(claim.remark === null ? [] : [claim.remark]),
    incident.title,
  ];
}

/** `about 2,000`, `4,000+`, `2,600–3,400`: as short as a drawing needs it. */
export function shortCount({ number, reported: { claim: { bound } } }: HeldMark, translator: Translator): string {
  const isAbout = bound === "about" && number.low === number.high;
  return isAbout ? translator.t("about {count}", { count: number.best }) : shortFigure(number, translator);
}

/** Whose number it is, by whom it was said, and the number. */
export function heldName(reported: HeldClaim, named: Named, translator: Translator): string {
  const { t } = translator;
  const { speaker } = reported.claim;
  const authority = authorityName(reported, named);
  return t("{authority}: {figure}", { authority: speaker === null ? authority : t("{authority}, {speaker}", { authority, speaker }), figure: claimCount(reported.claim, translator) });
}
