import { sidesOf } from "../../counting/sidesOf";
import type { SideOrAll } from "../../counting/rule";
import { counts, statedBySide } from "../../counting/stated";
import type { Claim, Outcome } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { ClaimId } from "../../domain/identifiers";
import { allParties, sides } from "../../domain/party";
import { isReportedBy } from "../../table/knownTable";
import { countedPartAt, type CountedPart } from "../../table/claimColumns";
import { readIncident } from "../../table/readIncident";
import { COUNTS_SCOPED, NOT_STATED, SHOWN_ONLY, type IncidentTable } from "../../table/table";
import { figureColumn, firstFigures, HAS_LOW, OPEN_HIGH, OPEN_LOW, setFigure, STATED, type FigureColumn } from "../figureColumn";

/** Number of the figure over all sides, which follows those of the sides. */
export const ALL_SIDES = sides.length;

/**
 * What each authority states last of one outcome, by side: of row `r` from `offsets[r]` up to `offsets[r + 1]`, the sides in their
 * order. The rule is not in it: another one combines the same statements.
 */
export interface StatedColumns {
  readonly offsets: Uint32Array;
  /** Position in `sides`, or `ALL_SIDES`. */
  readonly side: Uint8Array;
  /** Code of the authority in the table's claims. */
  readonly authority: Uint16Array;
  readonly figures: FigureColumn;
}

/**
 * One pass over the claims. Clearer is `statedBySide` for every incident, which is still what decides where an authority speaks twice;
 * where each speaks once of a side, as nearly everywhere, its claim is what it states.
 */
export function statedColumns(table: IncidentTable, outcome: Outcome, asOf: Day | null): StatedColumns {
  const { claims, rows } = table;
  const wanted = claims.outcome.dictionary.indexOf(outcome);
  const most = wanted < 0 ? 0 : claims.outcome.codes.reduce((count, code) => (code === wanted ? count + 1 : count), 0);
  const offsets = new Uint32Array(rows + 1);
  const [side, authority, figures] = [new Uint8Array(most), new Uint16Array(most), figureColumn(most)];
  const named = sidesOf(table.dictionaries);
  const sideOfCode = Uint8Array.from(claims.party.dictionary, (party) => (party === allParties ? ALL_SIDES : sides.indexOf(named.sideOf(party))));
  const isKnown = isClaimKnown(table, asOf);
  const own: number[] = [];
  let end = 0;
  const push = (ofSide: number, position: number) => {
    side[end] = ofSide;
    authority[end] = claims.authority.codes[position] ?? 0;
    setFromClaim(figures, end, table, position);
    end += 1;
  };
  const pushStated = (positions: readonly number[]) => pushAll(positions.map((position) => claimAt(table, position)));
  const pushAll = (known: readonly Claim[]) => {
    const stated = statedBySide(known, outcome, named);
    sidesAndAll.forEach((name, ofSide) => {
      for (const one of stated.get(name) ?? []) {
        side[end] = ofSide;
        authority[end] = claims.authority.dictionary.indexOf(one.authority);
        setFigure(figures, end, one.figure);
        end += 1;
      }
    });
  };
  const sideAt = (position: number) => sideOfCode[claims.party.codes[position] ?? 0] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    own.length = 0;
    const next = claims.offsets[row + 1] ?? 0;
    for (let position = claims.offsets[row] ?? next; position < next; position += 1) {
      if (claims.outcome.codes[position] === wanted && claims.counted[position] !== SHOWN_ONLY && isKnown(position) && hasNumber(table, position)) own.push(position);
    }
    const [first = 0] = own;
    if (own.some((position) => claims.counted[position] === COUNTS_SCOPED)) pushAll(readIncident(table, row).claims.filter((claim) => counts(claim, asOf)));
    else if (own.length === 1) push(sideAt(first), first);
    else if (own.length > 1) {
      if (speaksTwice(own, claims.authority.codes, sideAt)) pushStated(own);
      else for (let ofSide = 0; ofSide <= ALL_SIDES; ofSide += 1) for (const position of own) if (sideAt(position) === ofSide) push(ofSide, position);
    }
    offsets[row + 1] = end;
  }
  return { offsets, side: side.slice(0, end), authority: authority.slice(0, end), figures: firstFigures(figures, end) };
}

const sidesAndAll: readonly SideOrAll[] = [...sides, "all"];

function speaksTwice(positions: readonly number[], authorities: Uint16Array, sideAt: (position: number) => number): boolean {
  for (const position of positions) {
    for (const other of positions) {
      if (other === position) break;
      if (authorities[other] === authorities[position] && sideAt(other) === sideAt(position)) return true;
    }
  }
  return false;
}

/** Whether the claim at a position gives a number, as `figureOf` has it. */
export function hasNumber({ claims: { count, low, high } }: IncidentTable, position: number): boolean {
  return count[position] !== NOT_STATED || (low[position] !== NOT_STATED && high[position] !== NOT_STATED);
}

/** As `figureOf` reads the claim. */
function setFromClaim(figures: FigureColumn, at: number, { claims }: IncidentTable, position: number): void {
  const [low, high, count] = [claims.low[position] ?? NOT_STATED, claims.high[position] ?? NOT_STATED, claims.count[position] ?? NOT_STATED];
  if (low !== NOT_STATED && high !== NOT_STATED) {
    const best = count === NOT_STATED ? Math.floor((low + high) / 2) : count;
    figures.low[at] = Math.min(low, best, high);
    figures.best[at] = best;
    figures.high[at] = Math.max(low, best, high);
    figures.flags[at] = STATED | HAS_LOW;
    return;
  }
  const bound = claims.bound.dictionary[claims.bound.codes[position] ?? 0];
  figures.low[at] = bound === "at-most" ? 0 : count;
  figures.best[at] = count;
  figures.high[at] = count;
  figures.flags[at] = STATED | (bound === "at-most" ? OPEN_LOW : HAS_LOW) | (bound === "at-least" ? OPEN_HIGH : 0);
}

/** Whether the claim at a position was known by the day, as `counts` has it. */
export function isClaimKnown({ claims }: IncidentTable, asOf: Day | null): (position: number) => boolean {
  return asOf === null ? () => true : isReportedBy(claims, asOf);
}

function claimAt({ claims }: Pick<IncidentTable, "claims">, position: number): Claim {
  const part: CountedPart = countedPartAt(claims, position);
  return { ...part, id: String(position) as ClaimId, source: "" as Claim["source"], speaker: null, remark: null, scope: null, notCounted: null };
}
