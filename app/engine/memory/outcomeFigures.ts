import type { Outcome } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { IncidentTable } from "../../table/table";
import { addToFigure, copyFigure, figureColumn, OUTSIDE_RULE, type FigureColumn } from "../figureColumn";
import { alikeStatements } from "./alikeStatements";
import { contestedRows } from "./contestedRows";
import { combined, type Combining, type SideFigures, type Statements } from "./combined";
import { ALL_SIDES, statedColumns, type StatedColumns } from "./statedColumns";

/** The figures of one outcome by a rule as known by a day, of the incidents of which somebody states a number. */
export interface OutcomeFigures {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** One for each of `rows`. */
  readonly total: FigureColumn;
}

/** Reported killed of every incident, which nearly every question asks for. */
export interface KilledFigures {
  /** One for each row of the table. */
  readonly total: FigureColumn;
  readonly bySide: SideFigures;
  /** Rows in which authorities exclude each other on a side, whatever the rule, ascending; worked out when they are first asked for. */
  readonly contested: readonly number[];
}

/** What is made of the claims once for a table, a rule and an as-of day. */
export interface Figures {
  readonly killed: KilledFigures;
  /** Any outcome, made when it is first asked for. */
  of(outcome: Outcome): OutcomeFigures;
}

/** The statements do not depend on the rule: `stated` keeps them while rules change. */
export function createFigures(rows: number, combining: Combining, stated: (outcome: Outcome) => Statements): Figures {
  const known = new Map<Outcome, OutcomeFigures>();
  const killed = killedFigures(rows, combined(stated("killed"), combining), stated("killed"));
  return {
    killed,
    of(outcome) {
      const figures = known.get(outcome) ?? totals(outcome === "killed" ? killed.bySide : combined(stated(outcome), combining), stated(outcome).stated);
      known.set(outcome, figures);
      return figures;
    },
  };
}

/** What the authorities state of any outcome by a day, made when it is first asked for. */
export function statedOutcomes(table: IncidentTable, asOf: Day | null): (outcome: Outcome) => Statements {
  const authorities = table.claims.authority.dictionary;
  const known = new Map<Outcome, Statements>();
  return (outcome) => {
    const made = known.get(outcome) ?? statementsOf(statedColumns(table, outcome, asOf), authorities);
    known.set(outcome, made);
    return made;
  };
}

function statementsOf(stated: StatedColumns, authorities: Statements["authorities"]): Statements {
  return { stated, alike: alikeStatements(stated), authorities };
}

/** Sum of the sides of a row, or the figure over all sides where no side is known; said to be outside the rule where that takes no statement. */
function writeTotal({ offsets, side, figures }: SideFigures, stated: StatedColumns, row: number, into: FigureColumn, to: number): void {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? end; at < end; at += 1) {
    if (side[at] !== ALL_SIDES) addToFigure(figures, at, into, to);
    else if ((into.flags[to] ?? 0) === 0) copyFigure(figures, at, into, to);
  }
  if ((into.flags[to] ?? 0) === 0 && isStated(stated, row)) into.flags[to] = OUTSIDE_RULE;
}

function isStated({ offsets }: StatedColumns, row: number): boolean {
  return offsets[row] !== offsets[row + 1];
}

function totals(bySide: SideFigures, stated: StatedColumns): OutcomeFigures {
  const rows: number[] = [];
  for (let row = 0; row + 1 < stated.offsets.length; row += 1) if (isStated(stated, row)) rows.push(row);
  const total = figureColumn(rows.length);
  rows.forEach((row, at) => writeTotal(bySide, stated, row, total, at));
  return { rows: Uint32Array.from(rows), total };
}

function killedFigures(rows: number, bySide: SideFigures, statements: Statements): KilledFigures {
  const total = figureColumn(rows);
  for (let row = 0; row < rows; row += 1) writeTotal(bySide, statements.stated, row, total, row);
  let contested: readonly number[] | null = null;
  return {
    total,
    bySide,
    get contested() {
      return (contested ??= contestedRows(statements));
    },
  };
}
