import { precisions } from "../../domain/place";
import { NO_CODE, type CodeColumn, type CodeLists } from "../../table/codes";
import { oncePerTable } from "../../table/oncePerTable";
import { NOT_STATED, type IncidentTable } from "../../table/table";
import { textAt } from "../../table/textPool";
import { STATED } from "../figureColumn";
import type { SortColumn } from "../questions/listOrder";
import type { MemoryView } from "./memoryView";
import { isClaimKnown } from "./statedColumns";

/** The key of a row that comes last in both directions. */
export const NO_KEY = -1;

/** A number for each row by which the list goes: 0 or more, or `NO_KEY`. */
export function sortKeys(view: MemoryView, sort: SortColumn): Int32Array {
  switch (sort) {
    case "date":
      return byDate(view.table);
    case "title":
      return byTitle(view.table);
    case "kind":
      return byKind(view.table);
    case "governorate":
      return byGovernorate(view.table);
    case "precision":
      return byPrecision(view.table);
    case "attackers":
      return byAttackers(view.table);
    case "targets":
      return byTargets(view.table);
    case "killed":
    case "wounded":
    case "escaped":
      return byOutcome(view, sort);
    case "claims":
      return byClaims(view);
    case "sources":
      return bySources(view);
  }
}

const byDate = oncePerTable(({ start }) => start.map((day) => day - (start[0] ?? 0)));
const byKind = oncePerTable(({ kind }) => wordRanks(kind));
const byGovernorate = oncePerTable(({ governorate }) => wordRanks(governorate));
const byAttackers = oncePerTable((table) => firstNameRanks(table, table.roles.attackers));
const byTargets = oncePerTable((table) => firstNameRanks(table, table.roles.targets));

const byPrecision = oncePerTable(({ precision: { dictionary, codes } }) => {
  const keys = dictionary.map((word) => (word === "unknown" ? NO_KEY : precisions.indexOf(word)));
  return Int32Array.from(codes, (code) => keys[code] ?? NO_KEY);
});

/** Titles that are equal have one rank. */
const byTitle = oncePerTable(({ texts: { title }, rows }) => {
  const titles = Array.from({ length: rows }, (_, row) => textAt(title, row));
  const ranks = ranksOf(titles);
  return Int32Array.from(titles, (text) => ranks.get(text) ?? NO_KEY);
});

function wordRanks({ dictionary, codes }: CodeColumn<string>): Int32Array {
  const ranks = ranksOf(dictionary);
  const ofCode = dictionary.map((word) => ranks.get(word) ?? NO_KEY);
  return Int32Array.from(codes, (code) => (code === NO_CODE ? NO_KEY : (ofCode[code] ?? NO_KEY)));
}

/** By the name of the first party. */
function firstNameRanks({ dictionaries, rows }: IncidentTable, { dictionary, offsets, codes }: CodeLists<string>): Int32Array {
  const names = new Map<string, string>(dictionaries.parties.map(({ id, name }) => [id, name.en]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const ranks = ranksOf(dictionary.map(nameOf));
  const ofCode = dictionary.map((id) => ranks.get(nameOf(id)) ?? NO_KEY);
  return Int32Array.from({ length: rows }, (_, row) => {
    const first = offsets[row] ?? 0;
    return first === offsets[row + 1] ? NO_KEY : (ofCode[codes[first] ?? 0] ?? NO_KEY);
  });
}

/** By code unit: the same order on every machine. */
function ranksOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1)).map((word, rank) => [word, rank]));
}

function byOutcome({ table, figures }: MemoryView, outcome: "killed" | "wounded" | "escaped"): Int32Array {
  const keys = new Int32Array(table.rows).fill(NO_KEY);
  const { rows, total } = figures.of(outcome);
  rows.forEach((row, at) => {
    keys[row] = (total.flags[at] ?? 0) & STATED ? (total.best[at] ?? NO_KEY) : NO_KEY;
  });
  return keys;
}

function byClaims({ table, asOf }: MemoryView): Int32Array {
  return countEach(table.claims.offsets, table.rows, isClaimKnown(table, asOf));
}

function bySources({ table: { sources, rows }, asOf }: MemoryView): Int32Array {
  return countEach(sources.offsets, rows, (at) => {
    const day = sources.date[at] ?? NOT_STATED;
    return asOf === null || (day !== NOT_STATED && day <= asOf);
  });
}

function countEach(offsets: Uint32Array, rows: number, isCounted: (at: number) => boolean): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => {
    let count = 0;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) if (isCounted(at)) count += 1;
    return count;
  });
}
