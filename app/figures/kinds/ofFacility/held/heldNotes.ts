import type { FacilityAnswer, HeldClaim } from "../../../../engine/questions/facility";
import { counted, message, type Message, type MessageValue } from "../../../../i18n/message";
import { saidWords } from "../../parts/saidWords";
import { heldCaution } from "./heldCaution";
import { heldDays } from "./heldDays";
import { heldMarks, undrawn } from "./heldMarks";
import { heldShapes } from "./heldShapes";
import { authorityName } from "./heldWords";

/** Where nothing can be drawn. */
export const nothingDrawn = message("Nobody gives a dated number of people held");

/** What must be said: that these are claims, of whom, and what is not drawn. */
export function heldNotes(answer: FacilityAnswer): readonly Message[] {
  if (answer.held.length === 0) return [message("No number held is stated in the claims on these incidents.")];
  const { unnumbered, undated } = undrawn(answer);
  const whom = kindsOfPeople(answer);
  return [
    heldCaution,
    ...(whom.length < 2 ? [] : [message("The numbers are of: {list}.", { list: { list: whom } })]),
    ...(unnumbered.length === 0 ? [] : [counted(unnumbered.length, "No number given, and not drawn as 0: {claims}.", "No numbers given, and not drawn as 0: {claims}.", { claims: some(unnumbered, (claim) => unnumberedWords(claim, answer)) })]),
    ...(undated.length === 0 ? [] : [counted(undated.length, "Day unknown, and not drawn: {claims}.", "Days unknown, and not drawn: {claims}.", {
      claims: some(undated, (reported) => message("{authority} {count}", { authority: authorityName(reported, answer), count: saidWords(reported.claim) })),
    })]),
  ];
}

/** Of the claims that are drawn: each party, and each part of one, that some are of. */
function kindsOfPeople(answer: FacilityAnswer): readonly MessageValue[] {
  const kinds = heldMarks(answer).map(({ reported: { claim: { party, scope } } }) => [answer.parties.get(party)?.name.en ?? party, scope?.subgroup] as const);
  const words = new Map(kinds.map(([party, subgroup]): [string, MessageValue] => [`${party} ${subgroup}`, subgroup === undefined ? party : message("{party} (only: {subgroup})", { party, subgroup })]));
  return [...words.values()];
}

function unnumberedWords(reported: HeldClaim, answer: FacilityAnswer): Message {
  const { claim: { reported: day, reportedPrecision } } = reported;
  const authority = authorityName(reported, answer);
  if (day === null) return message("{authority} (day unknown)", { authority });
  return reportedPrecision === "month" ? message("{authority} (about {day})", { authority, day: { day } }) : message("{authority} ({day})", { authority, day: { day } });
}

/** As many as a note can hold. */
function some(claims: readonly HeldClaim[], words: (claim: HeldClaim) => Message): MessageValue {
  const shown = claims.slice(0, NAMED).map(words);
  return { list: claims.length > NAMED ? [...shown, message("{count} more in the table", { count: claims.length - NAMED })] : shown };
}

const NAMED = 5;

/** How to read the drawing, as far as its signs are in it. */
export function heldReading(answer: FacilityAnswer): readonly Message[] {
  const marks = heldMarks(answer);
  if (marks.length === 0) return [];
  const [numbers, claims] = [marks.map(({ number }) => number), marks.map(({ reported: { claim } }) => claim)];
  const says = (isDrawn: boolean, text: string) => (isDrawn ? [message(text)] : []);
  return [
    message("A mark is one claim, at its number on the day on which it was first made; no line joins claims, for nobody claims what was between. The counting rule plays no part in it."),
    ...says(numbers.some(({ openHigh }) => openHigh), "Arrow up: at least, which is “+” after a number."),
    ...says(numbers.some(({ openLow }) => openLow), "Arrow down: at most."),
    ...says(claims.some(({ low, high }) => low !== null && high !== null), "Upright line: from the lowest to the highest number of one claim; the mark is at the number stated between them, else halfway."),
    ...says(marks.some(({ days }) => days.from !== days.to), "Level line: dated by its month alone."),
    ...says(marks.some(({ isHollow }) => isHollow), "Hollow: of a part of the people alone, or not counted for the reason that the table gives."),
    ...says(new Set(marks.map(({ days, number }) => `${days.from} ${number.best}`)).size < marks.length, "Marks that would cover each other stand side by side."),
    ...says(heldShapes(marks).own.length > 1, "Shapes tell authorities apart."),
    ...says(answer.incidents.length > 0, "Thin upright lines: first days of incidents there."),
    ...says(answer.incidents.some(({ from, to }) => to > from), "Bars along the top: days of incidents."),
    ...says(answer.incidents.some(({ dayPrecision }) => dayPrecision !== "day"), "Broken and hatched: days of an incident that are not known exactly."),
    ...says(heldDays(marks, answer.incidents).breaks.length > 0, "Two strokes on the axis of days: a longer silence, not drawn at its length."),
  ];
}
