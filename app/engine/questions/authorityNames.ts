import type { Authority } from "../../domain/authority";
import type { AuthorityId } from "../../domain/identifiers";

export interface AuthorityName {
  readonly name: string;
  /** `SOHR`, where a long name has an abbreviation; else the name. */
  readonly short: string;
}

/** Of the authorities that are spoken of. */
export function authorityNames(known: readonly Authority[], spoken: ReadonlySet<AuthorityId>): ReadonlyMap<AuthorityId, AuthorityName> {
  return new Map(known.filter(({ id }) => spoken.has(id)).map(({ id, name, spellings }) => [id, { name, short: abbreviation(name, spellings ?? []) }]));
}

/** The first spelling in capitals. */
function abbreviation(name: string, spellings: readonly string[]): string {
  return name.length <= SHORT ? name : (spellings.find((spelling) => /^[A-Z][A-Z0-9-]{1,7}$/.test(spelling)) ?? name);
}

const SHORT = 12;
