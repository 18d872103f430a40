import type { IncidentId } from "../../domain/identifiers";
import type { Role } from "../../domain/party";
import type { CodeColumn, CodeLists } from "../codes";
import { textFields, type ClaimColumns, type IncidentTable, type TextField } from "../table";
import { gathered, gatheredLists } from "./gathered";
import { mergedOrder } from "./mergedOrder";
import { renamedDetails } from "./renamedDetails";
import { repeatedIds } from "./repeatedIds";
import { changedTexts, rowTextsOf, type RowTexts } from "./textSpans";
import { renamed, unitedNames, type Renames } from "./unitedNames";
import { unitedPages } from "./unitedPages";
import { unitedPool } from "./unitedTexts";
import { unitedWordLists, unitedWords } from "./unitedWords";

/** A data set that is shown together with others. */
export interface TablePart {
  /** Its id. */
  readonly id: string;
  readonly table: IncidentTable;
}

/**
 * One table of all incidents, the same that `buildTable` makes of them, column by column and without making an incident: a million
 * (590 MB) beside a hundred take 2 s, half of it for copying texts. An id that occurs in several parts gets `<dataset>:` before it, wherever it is referred to;
 * parties, authorities, publishers and facilities see `unitedNames`.
 */
export function mergedTable(parts: readonly TablePart[]): IncidentTable {
  const [only] = parts;
  if (only && parts.length === 1) return only.table;
  const names = unitedNames(parts.map(({ id, table }) => ({ id, dictionaries: table.dictionaries })));
  const ids = repeatedIds(parts.map(({ id, table }) => ({ id, ids: rowTextsOf(table.texts.id) })));
  const texts = parts.map(({ table }, part) => partTexts(table, ids[part] ?? new Map<IncidentId, IncidentId>(), names.renames[part]));
  const tables = parts.map(({ table }, part) => withNames(table, names.renames[part]));
  const order = mergedOrder(tables.map(({ start }, part) => {
    const id = texts[part]?.id ?? noTexts;
    return { start, id, isOrdered: ids[part]?.size === 0 };
  }));
  const numbers = (column: (table: IncidentTable) => Int32Array) => gathered(Int32Array, tables.map(column), order);
  const words = <Word extends string>(column: (table: IncidentTable) => CodeColumn<Word>) => unitedWords(tables.map(column), order);
  const lists = <Word extends string>(column: (table: IncidentTable) => CodeLists<Word>) => unitedWordLists(tables.map(column), order);
  const role = (each: Role) => lists(({ roles }) => roles[each]);
  const pool = (field: TextField) => unitedPool(texts.map((each) => each[field]), order);
  return {
    rows: order.length,
    dictionaries: names.dictionaries,
    start: numbers(({ start }) => start),
    end: numbers(({ end }) => end),
    dayPrecision: words(({ dayPrecision }) => dayPrecision),
    kind: words(({ kind }) => kind),
    governorate: words(({ governorate }) => governorate),
    country: words(({ country }) => country),
    precision: words(({ precision }) => precision),
    facility: words(({ facility }) => facility),
    lat: numbers(({ lat }) => lat),
    lon: numbers(({ lon }) => lon),
    roles: { attackers: role("attackers"), targets: role("targets"), responders: role("responders") },
    statements: lists(({ statements }) => statements),
    claims: mergedClaims(tables.map(({ claims }) => claims), order),
    sources: mergedSources(tables, order),
    texts: { id: pool("id"), title: pool("title"), summary: pool("summary"), note: pool("note"), place: pool("place"), details: pool("details") },
  };
}

function mergedClaims(all: readonly ClaimColumns[], order: Uint32Array): ClaimColumns {
  const { offsets, entries } = gatheredLists(all.map((claims) => claims.offsets), order);
  const numbers = (column: (claims: ClaimColumns) => Int32Array) => gathered(Int32Array, all.map(column), entries);
  const words = <Word extends string>(column: (claims: ClaimColumns) => CodeColumn<Word>) => unitedWords(all.map(column), entries);
  return {
    offsets,
    authority: words(({ authority }) => authority),
    party: words(({ party }) => party),
    outcome: words(({ outcome }) => outcome),
    bound: words(({ bound }) => bound),
    reportedPrecision: words(({ reportedPrecision }) => reportedPrecision),
    reported: numbers(({ reported }) => reported),
    count: numbers(({ count }) => count),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    counted: gathered(Uint8Array, all.map(({ counted }) => counted), entries),
  };
}

function mergedSources(tables: readonly IncidentTable[], order: Uint32Array): IncidentTable["sources"] {
  const { offsets, entries } = gatheredLists(tables.map(({ sources }) => sources.offsets), order);
  return {
    offsets,
    publisher: unitedWords(tables.map(({ sources }) => sources.publisher), entries),
    date: gathered(Int32Array, tables.map(({ sources }) => sources.date), entries),
    ...unitedPages(tables, entries),
  };
}

const noTexts: RowTexts = { bytes: new Uint8Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0), codes: new Uint32Array(0) };

function partTexts({ texts }: IncidentTable, ids: ReadonlyMap<IncidentId, IncidentId>, names: Renames | undefined): Readonly<Record<TextField, RowTexts>> {
  const own = Object.fromEntries(textFields.map((field) => [field, rowTextsOf(texts[field])])) as Record<TextField, RowTexts>;
  return {
    ...own,
    id: ids.size === 0 ? own.id : changedTexts(own.id, (id) => ids.get(id as IncidentId) ?? null),
    details: names ? renamedDetails(own.details, ids, names) : own.details,
  };
}

/** The table with the ids that its names have beside others; texts are as they were. */
function withNames(table: IncidentTable, names: Renames | undefined): IncidentTable {
  if (!names) return table;
  const recoded = <Id extends string, Column extends { readonly dictionary: readonly Id[] }>(column: Column, renames: ReadonlyMap<Id, Id>): Column =>
    renames.size === 0 ? column : { ...column, dictionary: column.dictionary.map((id) => renamed(renames, id)) };
  const { roles, statements, claims, sources, facility } = table;
  return {
    ...table,
    facility: recoded(facility, names.facilities),
    roles: {
      attackers: recoded(roles.attackers, names.parties),
      targets: recoded(roles.targets, names.parties),
      responders: recoded(roles.responders, names.parties),
    },
    statements: recoded(statements, names.authorities),
    claims: { ...claims, authority: recoded(claims.authority, names.authorities), party: recoded(claims.party, names.parties) },
    sources: { ...sources, publisher: recoded(sources.publisher, names.publishers) },
  };
}
