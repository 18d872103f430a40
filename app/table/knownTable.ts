import type { Day } from "../domain/day";
import { countsFromAt } from "./claimColumns";
import { NO_CODE, type CodeColumn } from "./codes";
import { readDetails } from "./details";
import { oncePerTable } from "./oncePerTable";
import { NOT_STATED, type ClaimColumns, type IncidentTable } from "./table";
import { textAt, type TextPool } from "./textPool";

/**
 * The table as filters see it when only what was known by a day is shown: an end that had not come is the first day, summaries and notes
 * (which were written later) are empty, and who was not yet cited is not cited (`NO_CODE`). All else, the incidents that begin later
 * among it, stands as it is. Who was cited is worked out when a search first asks for it.
 */
export function knownTable(table: IncidentTable, asOf: Day): IncidentTable {
  const withoutWords = noTexts(table.rows);
  const cited = onceMade(() => citedBy(table, asOf));
  return {
    ...table,
    end: table.end.map((end, row) => (end <= asOf ? end : (table.start[row] ?? end))),
    texts: { ...table.texts, summary: withoutWords, note: withoutWords },
    get claims() {
      return cited().claims;
    },
    get statements() {
      return cited().statements;
    },
    get sources() {
      return cited().sources;
    },
  };
}

/** Whether the claim at a position was reported by the day; an estimated month counts from its last day, an undated one never. */
export function isReportedBy(claims: ClaimColumns, asOf: Day): (position: number) => boolean {
  const { reported } = claims;
  const dayAt = countsFromAt(claims);
  return (position) => {
    // No claim counts before it was reported: the end of a later month need not be worked out.
    if ((reported[position] ?? NOT_STATED) > asOf) return false;
    const day = dayAt(position);
    return day !== null && day <= asOf;
  };
}

/** Whether a day of a column had come; what has no day never has. */
export function isDayBy(day: number | undefined, asOf: Day): boolean {
  return day !== undefined && day !== NOT_STATED && day <= asOf;
}

type Cited = Pick<IncidentTable, "claims" | "statements" | "sources">;

function citedBy(table: IncidentTable, asOf: Day): Cited {
  const { claims, sources, statements } = table;
  const said = statementDays(table);
  return {
    claims: { ...claims, authority: codesOf(claims.authority, isReportedBy(claims, asOf)) },
    sources: { ...sources, publisher: codesOf(sources.publisher, (at) => isDayBy(sources.date[at], asOf)) },
    statements: { ...statements, ...codesOf(statements, (at) => isDayBy(said[at], asOf)) },
  };
}

/** The day of each statement, which stands with its words in the details of its row. */
const statementDays = oncePerTable(({ rows, statements: { offsets, codes }, texts: { details } }): Int32Array => {
  const days = new Int32Array(codes.length).fill(NOT_STATED);
  for (let row = 0; row < rows; row += 1) {
    const first = offsets[row] ?? 0;
    if (first === offsets[row + 1]) continue;
    readDetails(textAt(details, row)).statements.forEach(({ reported }, index) => {
      days[first + index] = reported ?? NOT_STATED;
    });
  }
  return days;
});

function codesOf<Word extends string>({ dictionary, codes }: CodeColumn<Word>, isKnown: (position: number) => boolean): CodeColumn<Word> {
  return { dictionary, codes: codes.map((code, position) => (isKnown(position) ? code : NO_CODE)) };
}

/** One empty text in every row. */
function noTexts(rows: number): TextPool {
  return { bytes: new Uint8Array(0), offsets: new Uint32Array(2), codes: new Uint32Array(rows) };
}

function onceMade<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
