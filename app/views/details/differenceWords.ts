import type { Difference } from "../../counting/differences";
import type { Claim } from "../../domain/claim";
import { outcomeNames } from "../../figures/names";
import type { Translator } from "../../i18n/translator";
import { claimCount, reportedOn } from "../../figures/claimWords";
import { figureWithRange, matterWords, statedWords } from "./figureWords";
import type { Names } from "../parts/useNames";

/** A contradiction among the claims, in one or two sentences. */
export function differenceWords(difference: Difference, names: Names, translator: Translator): string {
  const { t } = translator;
  switch (difference.kind) {
    case "sum":
      return sumWords(difference, translator);
    case "authorities":
      return t("{matter}: {says}.", { matter: matterWords(difference.side, difference.outcome, translator), says: saysWords(difference, names, translator) });
    case "parts":
      return partsWords(difference, names, translator);
    case "print":
      return printWords(difference, names, translator);
    case "revised":
      return revisedWords(difference.claims, names, translator);
  }
}

/** `SOHR says 246, SDF says 374` */
export function saysWords({ stated }: Extract<Difference, { kind: "authorities" }>, names: Names, translator: Translator): string {
  const { t, language } = translator;
  return stated
    .map(({ authority, figure }) => t("{authority} says {count}", { authority: names.authority(authority), count: statedWords(figure, translator) }))
    .join(language.listSeparator);
}

function sumWords({ sides, all, fit }: Extract<Difference, { kind: "sum" }>, translator: Translator): string {
  const { t } = translator;
  const values = { sum: figureWithRange(sides, translator), all: figureWithRange(all, translator) };
  switch (fit) {
    case "within":
      return t("The sides add up to {sum}. Claims over all sides together say {all}. Totals follow the sides.", values);
    case "outside":
      return t("The sides add up to {sum}; claims over all sides together say {all}. Each may hold beside the other, since some are “at least” or span a range. Totals follow the sides.", values);
    case "excluded":
      return t("The sides add up to {sum}, but claims over all sides together say {all}: the two do not agree. Totals follow the sides.", values);
  }
}

function partsWords({ whole, total, parts }: Extract<Difference, { kind: "parts" }>, names: Names, translator: Translator): string {
  const { t } = translator;
  const values = {
    authority: names.authority(whole.authority), day: reportedOn(whole, translator), total, parts,
    outcome: t(outcomeNames[whole.outcome]).toLowerCase(), rest: total - parts,
  };
  return parts > total
    ? t("{authority}, {day}: the parts of its total of {total} {outcome} add up to {parts}.", values)
    : t("{authority}, {day}: of its total of {total} {outcome}, {parts} are told apart by party and {rest} are not.", values);
}

function printWords({ whole, total, parts }: Extract<Difference, { kind: "print" }>, names: Names, translator: Translator): string {
  const { t } = translator;
  const authority = whole.speaker === null ? names.authority(whole.authority) : t("{authority}, {speaker}", { authority: names.authority(whole.authority), speaker: whole.speaker });
  const values = { authority, day: reportedOn(whole, translator), total, parts, outcome: t(outcomeNames[whole.outcome]).toLowerCase() };
  return t("{authority}, {day}: a total of {total} {outcome} stands on one page with parts that add up to {parts}.", values);
}

/** All figures where they are few; else the first, how many between, and the last. */
function revisedWords(claims: readonly Claim[], names: Names, translator: Translator): string {
  const { t, language } = translator;
  const [first, last] = [claims[0], claims.at(-1)];
  if (!first || !last) return "";
  const onDay = (claim: Claim) => t("{count} ({day})", { count: claimCount(claim, translator), day: reportedOn(claim, translator) });
  const matter = t("{authority} on {party}, {outcome}", {
    authority: names.authority(first.authority), party: names.party(first.party), outcome: t(outcomeNames[first.outcome]).toLowerCase(),
  });
  if (claims.length <= FEW) return t("{matter}: {figures}.", { matter, figures: claims.map(onDay).join(language.listSeparator) });
  return t("{matter}: {first}, then {between} other figures, last {last}.", { matter, first: onDay(first), between: claims.length - 2, last: onDay(last) });
}

const FEW = 4;
