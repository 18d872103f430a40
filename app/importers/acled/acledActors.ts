import type { PartyId } from "../../domain/identifiers";
import type { Side } from "../../domain/party";
import { remembered } from "../cells/remembered";
import type { PartyBook } from "../parties/partyBook";

/**
 * Ids of an actor and of those beside it (parted by `; `), the actor first, each once. Their side is that of ACLED's code for the kind of
 * actor, a number or in words; civilians and prisoners are known by name.
 */
export function acledActors(book: PartyBook): (actor: string, beside: string, code: string) => readonly PartyId[] {
  const listed = remembered((key) => {
    const [code = "", ...names] = key.split("\u0000");
    const all = names.flatMap((name) => name.split("; ")).map((name) => name.trim()).filter((name) => name !== "");
    return [...new Set(all.map((name) => book.idOf(name, sideOf(name, code))))];
  });
  return (actor, beside, code) => (actor === "" && beside === "" ? NOBODY : listed(`${code}\u0000${actor}\u0000${beside}`));
}

const NOBODY: readonly PartyId[] = [];

function sideOf(name: string, code: string): Side {
  if (/^civilians\b/i.test(name)) return "civilians";
  if (/^(?:prisoners|detainees)\b/i.test(name)) return "detainees";
  return sides.get(code.trim().toLowerCase()) ?? "not-stated";
}

const sides: ReadonlyMap<string, Side> = new Map([
  ...["1", "state forces", "8", "external/other forces", "other forces", "external forces"].map((code): [string, Side] => [code, "security-forces"]),
  ...["2", "rebel group", "rebel groups", "rebel forces", "3", "political militia", "political militias", "4", "identity militia", "identity militias", "communal militias"]
    .map((code): [string, Side] => [code, "militants"]),
  ...["5", "rioters", "6", "protesters", "protestors", "7", "civilians"].map((code): [string, Side] => [code, "civilians"]),
]);
