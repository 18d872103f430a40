import { isoDay } from "../../domain/day";
import type { Incident } from "../../domain/incident";
import { wordAt, wordsAt } from "../../table/codes";
import { idAt, readIncident } from "../../table/readIncident";
import type { IncidentTable } from "../../table/table";
import { isSameText, textAt } from "../../table/textPool";

/** One field of one incident, before and after, in words. */
export interface ChangedField {
  readonly id: string;
  readonly title: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a newer file says otherwise than the older one. */
export interface DatasetChanges {
  /** Incidents that only the newer or only the older one has. */
  readonly added: number;
  readonly removed: number;
  /** Incidents in both that differ. */
  readonly changed: number;
  readonly same: number;
  /** Of the first incidents that differ, every field that does; at most `MOST_LISTED`. */
  readonly fields: readonly ChangedField[];
}

const MOST_LISTED = 1_000;
/** Rows between two pauses in which the page can go on. */
const ROWS_AT_ONCE = 20_000;

/** Compares two data sets incident by incident, by their ids. */
export async function changesBetween(before: IncidentTable, after: IncidentTable, pause: () => Promise<void>): Promise<DatasetChanges> {
  const rows = new Map<string, number>();
  for (let row = 0; row < before.rows; row += 1) rows.set(idAt(before, row), row);
  const fields: ChangedField[] = [];
  let [added, changed, same] = [0, 0, 0];
  for (let row = 0; row < after.rows; row += 1) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
    const earlier = rows.get(idAt(after, row));
    const found = earlier === undefined || saysTheSame(before, earlier, after, row) ? [] : changedFields(readIncident(before, earlier), readIncident(after, row));
    if (earlier === undefined) added += 1;
    else if (found.length > 0) changed += 1;
    else same += 1;
    if (fields.length < MOST_LISTED) fields.push(...found);
  }
  return { added, removed: before.rows - changed - same, changed, same, fields: fields.slice(0, MOST_LISTED) };
}

/** Whether nothing differs, without making an incident of either row: nearly all rows of a newer file are those of the older one. */
function saysTheSame(one: IncidentTable, row: number, other: IncidentTable, otherRow: number): boolean {
  return (
    numbers.every((name) => one[name][row] === other[name][otherRow]) &&
    words.every((name) => wordAt<string>(one[name], row) === wordAt<string>(other[name], otherRow)) &&
    texts.every((name) => isSameText(one.texts[name], row, other.texts[name], otherRow)) &&
    hasSameLists(one, row, other, otherRow)
  );
}

const numbers = ["start", "end", "lat", "lon"] as const;
const texts = ["title", "summary", "note", "place"] as const;
const words = ["dayPrecision", "kind", "governorate", "country", "precision", "facility"] as const;

function hasSameLists(one: IncidentTable, row: number, other: IncidentTable, otherRow: number): boolean {
  return roles.every((role) => wordsAt(one.roles[role], row).join() === wordsAt(other.roles[role], otherRow).join()) && hasSameClaims(one, row, other, otherRow) && hasSameDetails(one, row, other, otherRow);
}

function hasSameClaims({ claims: one }: IncidentTable, row: number, { claims: other }: IncidentTable, otherRow: number): boolean {
  const [from = 0, to = 0, otherFrom = 0, otherTo = 0] = [one.offsets[row], one.offsets[row + 1], other.offsets[otherRow], other.offsets[otherRow + 1]];
  if (to - from !== otherTo - otherFrom) return false;
  for (let at = from; at < to; at += 1) {
    const otherAt = at - from + otherFrom;
    if (claimNumbers.some((name) => one[name][at] !== other[name][otherAt])) return false;
    if (claimWords.some((name) => wordAt<string>(one[name], at) !== wordAt<string>(other[name], otherAt))) return false;
  }
  return true;
}

const roles = ["attackers", "targets", "responders"] as const;
const claimNumbers = ["count", "low", "high", "counted"] as const;
const claimWords = ["authority", "party", "outcome", "bound"] as const;

/** The day on which something was said is the release of the data set, which differs and says nothing. */
function hasSameDetails(one: IncidentTable, row: number, other: IncidentTable, otherRow: number): boolean {
  if (isSameText(one.texts.details, row, other.texts.details, otherRow)) return true;
  const [was, is] = [one, other].map((table, index) => textAt(table.texts.details, index === 0 ? row : otherRow).replaceAll(REPORTED, ""));
  return was === is;
}

const REPORTED = /"(?:reported|date)":(?:\d+|null)/g;

function changedFields(before: Incident, after: Incident): readonly ChangedField[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [one = "", other = ""] = [was.get(field), is.get(field)];
    return one === other ? [] : [{ id: after.id, title: after.title, field, before: one, after: other }];
  });
}

/** What an incident says, field by field, in words. The day of the data set's release is no field of an incident. */
function fieldsOf(incident: Incident): ReadonlyMap<string, string> {
  const { place, claims, sources, statements } = incident;
  return new Map([
    ["Title", incident.title],
    ["Kind", incident.kind],
    ["First day", isoDay(incident.start)],
    ["Last day", isoDay(incident.end ?? incident.start)],
    ["Precision of the day", incident.dayPrecision],
    ["Country", place.country],
    ["Governorate", place.governorate ?? ""],
    ["Place", place.name.en],
    ["Latitude", String(place.lat ?? "")],
    ["Longitude", String(place.lon ?? "")],
    ["Precision of the place", place.precision],
    ["Attackers", incident.attackers.join(", ")],
    ["Targets", incident.targets.join(", ")],
    ["Responders", incident.responders.join(", ")],
    ["Summary", incident.summary],
    ["Note", incident.note],
    ["Sources", sources.map(({ url, publisher }) => url || publisher).join(", ")],
    ["Statements", statements.map(({ text }) => text).join("; ")],
    ...claims.map(({ party, outcome, count, low, high, bound, remark }): readonly [string, string] => [
      `${outcome}: ${party}`,
      [count ?? (low === null ? "not stated" : ""), low === null && high === null ? "" : `(${low ?? ""}–${high ?? ""})`, bound === "exact" || bound === "unknown" ? "" : bound, remark ?? ""]
        .filter((part) => part !== "").join(" "),
    ]),
  ]);
}
