import type { Stated } from "../../counting/rule";
import type { SideOrAll } from "../../counting/rule";
import type { CountingOptions } from "../../counting/tally";
import type { AuthorityId } from "../../domain/identifiers";
import { sides } from "../../domain/party";
import { copyFigure, figureAt, figureColumn, setFigure, type FigureColumn } from "../figureColumn";
import type { AlikeStatements, Groups } from "./alikeStatements";
import { ALL_SIDES, type StatedColumns } from "./statedColumns";

/** The figure of each side by a rule: of row `r` from `offsets[r]` up to `offsets[r + 1]`, sides without a figure left out. */
export interface SideFigures {
  readonly offsets: Uint32Array;
  /** Position in `sides`, or `ALL_SIDES`. */
  readonly side: Uint8Array;
  readonly figures: FigureColumn;
}

/** What rules make figures of: what is stated, what of that is alike, and the names behind the authorities' codes. */
export interface Statements {
  readonly stated: StatedColumns;
  readonly alike: AlikeStatements;
  readonly authorities: readonly AuthorityId[];
}

/** How a rule combines: whose statements it takes depends on whom their authorities speak for. */
export type Combining = Pick<CountingOptions, "rule" | "speaksFor">;

/** Combines what the authorities state. What is stated alike of several incidents is combined once. */
export function combined(statements: Statements, combining: Combining): SideFigures {
  const { alike } = statements;
  const ofKind = figuresOfKinds(statements, combining);
  const { offsets, side, kind } = ofKind.flags.includes(0) ? withFigure(alike, ofKind) : alike;
  return { offsets, side, figures: figuresOf(kind, ofKind) };
}

/** The groups of which the rule states a figure. */
function withFigure({ offsets: groups, side: sideOf, kind: kindOf }: Groups, { flags }: FigureColumn): Groups {
  const rows = groups.length - 1;
  const [offsets, side, kind] = [new Uint32Array(rows + 1), new Uint8Array(kindOf.length), new Uint32Array(kindOf.length)];
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const next = groups[row + 1] ?? 0;
    for (let group = groups[row] ?? next; group < next; group += 1) {
      if (flags[kindOf[group] ?? 0] === 0) continue;
      side[end] = sideOf[group] ?? 0;
      kind[end] = kindOf[group] ?? 0;
      end += 1;
    }
    offsets[row + 1] = end;
  }
  return { offsets, side: side.slice(0, end), kind: kind.slice(0, end) };
}

function figuresOf(kind: Uint32Array, ofKind: FigureColumn): FigureColumn {
  const figures = figureColumn(kind.length);
  for (let group = 0; group < kind.length; group += 1) copyFigure(ofKind, kind[group] ?? 0, figures, group);
  return figures;
}

function figuresOfKinds({ stated, alike, authorities }: Statements, { rule, speaksFor }: Combining): FigureColumn {
  const figures = figureColumn(alike.first.length);
  const speaking = authorities.map(speaksFor);
  alike.first.forEach((first, kind) => {
    const all: Stated[] = [];
    for (let at = first; at < (alike.end[kind] ?? 0); at += 1) {
      const figure = figureAt(stated.figures, at);
      const code = stated.authority[at] ?? 0;
      const authority = authorities[code];
      if (figure && authority !== undefined) all.push({ authority, speaksFor: speaking[code] ?? null, figure, claims: [] });
    }
    setFigure(figures, kind, rule.combine(all, sideOfCode(stated.side[first] ?? ALL_SIDES)));
  });
  return figures;
}

function sideOfCode(code: number): SideOrAll {
  return sides[code] ?? "all";
}
