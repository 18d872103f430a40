import { authorities as question, type AuthoritiesAnswer } from "../../../engine/questions/authorities";
import { counted, message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import type { FigureKind } from "../../figure";
import { listed } from "../../listed";
import { noIncidentNote } from "../../notes";
import { barsDrawing } from "../parts/barsDrawing";
import { barsHeight } from "../parts/barsLayout";
import { authoritiesTable } from "./authoritiesTable";
import { authorityBars } from "./authorityBars";
import { mostClaimsFirst } from "./mostClaimsFirst";

export const authorities: FigureKind<AuthoritiesAnswer> = {
  id: "authorities",
  title: message("Who reports what"),
  question,
  chart: { width: "whole", isUsual: false, height: (answer, row) => barsHeight(Math.min(answer.authorities.length, MOST_NAMED), row) },
  imageSize: (answer) => ({ width: 1200, height: Math.max(675, Math.min(900, 420 + 26 * answer.authorities.length)) }),
  notes,
  reading,
  table: authoritiesTable,
  description,
  ...barsDrawing(authorityBars),
};

/** Rows on the page, and authorities in a description. */
const MOST_NAMED = 10;

function notes({ authorities: { length }, incidents }: AuthoritiesAnswer): readonly Message[] {
  if (incidents === 0) return [noIncidentNote];
  if (length === 0) return [message("No authority speaks of the incidents in view.")];
  return [
    counted(
      length,
      "{count} authority speaks of the incidents in view.",
      "{count} authorities speak of the incidents in view; those with the most claims come first, and whoever there is no room for is in the table alone.",
    ),
    message("This is no ranking of honesty: whoever speaks often is merely quoted often, and the data set is a selection."),
  ];
}

function reading({ authorities: { length } }: AuthoritiesAnswer): readonly Message[] {
  if (length === 0) return [];
  return [message("A bar counts claims, not people, those too that a later one of the same authority replaces. Beside it: in how many incidents. The counting rule has no part in it.")];
}

function description(answer: AuthoritiesAnswer, { t }: Translator): string {
  const { length } = answer.authorities;
  const list = mostClaimsFirst(answer.authorities).slice(0, MOST_NAMED).map(({ authority: { name }, claims }) => message("{name}: {claims}", { name, claims }));
  const rest = length > MOST_NAMED ? [counted(length - MOST_NAMED, "{count} more", "{count} others")] : [];
  return t(counted(length, "Bars of the claims of {count} authority. {list}.", "Bars of the claims of {count} authorities, the most first. {list}.", listed([...list, ...rest])));
}
