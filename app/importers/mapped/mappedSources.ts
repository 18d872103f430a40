import type { Statement } from "../../domain/claim";
import type { Day } from "../../domain/day";
import type { AuthorityId, PublisherId, SourceId } from "../../domain/identifiers";
import type { Publisher, Source } from "../../domain/source";
import { ownCopy } from "../cells/ownCopy";
import { remembered } from "../cells/remembered";
import { markOf, slugOf } from "../parties/slug";
import { sourcesFrom, onlySource } from "../rows/claims";

/** The pages that rows of an unknown table name, and whose they are. */
export interface MappedSources {
  /** `text` names publishers, parted by `;`: the address is a page of the first. A text that is no list of names becomes a statement. */
  of(text: string, url: string): { readonly sources: readonly Source[]; readonly statements: readonly Statement[] };
  publishers(): readonly Publisher[];
}

/** The data set itself: the publisher of rows that name none. */
interface Owner {
  readonly owner: string;
  readonly title: string;
  readonly authority: AuthorityId;
  readonly released: Day;
}

const LONGEST_NAME = 200;
const MOST_NAMES = 50;

export function mappedSources({ owner, title, authority, released }: Owner): MappedSources {
  const ownPublisher: Publisher = { id: owner as PublisherId, name: title, weak: false };
  const ownSources = sourcesFrom(owner, "", released);
  const named = new Map<string, Publisher>([[title, ownPublisher]]);
  const taken = new Set<string>([owner]);
  const idOf = (name: string): PublisherId => {
    const known = named.get(name);
    if (known) return known.id;
    const kept = ownCopy(name);
    const slug = `named-${slugOf(kept)}`;
    const id = (taken.has(slug) ? `${slug}-${markOf(kept)}` : slug) as PublisherId;
    taken.add(id);
    named.set(kept, { id, name: kept, weak: false });
    return id;
  };
  const publishersIn = remembered((text): readonly PublisherId[] | null => {
    const names = [...new Set(text.split(";").map((name) => name.trim()).filter((name) => name !== ""))];
    return names.length > MOST_NAMES || names.some((name) => name.length > LONGEST_NAME) ? null : names.map(idOf);
  });
  const pageOf = (publisher: PublisherId, index: number, url: string): Source => ({
    id: `s${index + 1}` as SourceId, publisher, date: publisher === owner && url === "" ? released : null, url,
  });
  return {
    publishers: () => [...named.values()],
    of(text, url) {
      const publishers = publishersIn(text);
      if (publishers === null || publishers.length === 0) {
        const statements = publishers === null ? [{ text: `Source named: ${text}`, authority, source: onlySource, reported: released }] : [];
        return { sources: url === "" ? ownSources : [pageOf(ownPublisher.id, 0, url)], statements };
      }
      return { sources: publishers.map((publisher, index) => pageOf(publisher, index, index === 0 ? url : "")), statements: [] };
    },
  };
}
