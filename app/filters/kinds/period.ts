import { isoDay, overlaps, parseDay, type Day, type Period } from "../../domain/day";
import { message, type Message } from "../../i18n/message";
import { inWordsOfParts, wholeText, type FilterKind, type FilterValues } from "../filter";

/** Before and after every day that an incident can have. */
const EVER: Period = { from: -1_000_000 as Day, to: 4_000_000 as Day };

/** An incident passes when its own span overlaps the period, both ends included. */
export const periodFilter: FilterKind = inWordsOfParts({
  id: "period",
  label: message("Period"),
  control: "period",
  keys: ["from", "to"],
  read(raw) {
    const day = parseDay(raw);
    return wholeText(raw, day === null ? null : isoDay(day));
  },
  test(values, { table }) {
    const period = periodOf(values);
    return (row) => overlaps(period, { from: table.start[row] as Day, to: table.end[row] as Day });
  },
  parts: (values) => [{ words: periodWords(values), without: { from: undefined, to: undefined } }],
});

function periodWords(values: FilterValues): Message {
  const { from, to } = values;
  const [first, last] = [from ? parseDay(from) : null, to ? parseDay(to) : null];
  if (first !== null && last !== null) return message("{period}", { period: { period: periodOf(values) } });
  if (first !== null) return message("from {day}", { day: { day: first } });
  return message("until {day}", { day: { day: last ?? 0 } });
}

/** The same period with the span's first and last day where an end is open. */
export function boundedBy(span: Period, { from, to }: Period): Period {
  return { from: from === EVER.from ? span.from : from, to: to === EVER.to ? span.to : to };
}

/** The period that is asked for; open ends reach beyond every incident. Ends in the wrong order are taken the other way round. */
export function periodOf(values: FilterValues): Period {
  const from = parseDay(values["from"] ?? "") ?? EVER.from;
  const to = parseDay(values["to"] ?? "") ?? EVER.to;
  return from <= to ? { from, to } : { from: to, to: from };
}
