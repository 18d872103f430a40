import { useMemo } from "react";
import { groupBy } from "../../domain/grouping";
import type { AuthorityId, PartyId, PublisherId } from "../../domain/identifiers";
import { allParties, type Side } from "../../domain/party";
import type { Publisher } from "../../domain/source";
import type { SideOrAll } from "../../counting/rule";
import { nameIn } from "../../figures/names";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

/** Names of the data set by their ids, in the reader's language where there is one; an id that it does not know stands for itself. */
export interface Names {
  authority(id: AuthorityId): string;
  party(id: PartyId): string;
  publisher(id: PublisherId): Publisher;
  sideOf(party: PartyId): Side;
  /** `all` for a figure over all sides. */
  sideOrAll(party: PartyId): SideOrAll;
}

export function useNames(): Names {
  const { dictionaries } = useAtlas().dataset.table;
  const translator = useTranslator();
  return useMemo(() => {
    const parties = groupBy(dictionaries.parties, ({ id }) => id);
    const authorities = groupBy(dictionaries.authorities, ({ id }) => id);
    const publishers = groupBy(dictionaries.publishers, ({ id }) => id);
    const partyOf = (id: PartyId) => parties.get(id)?.[0];
    return {
      authority: (id) => authorities.get(id)?.[0]?.name ?? id,
      party: (id) => nameIn(partyOf(id)?.name ?? { en: id }, translator),
      publisher: (id) => publishers.get(id)?.[0] ?? { id, name: id, weak: false },
      sideOf: (id) => partyOf(id)?.side ?? "not-stated",
      sideOrAll: (id) => (id === allParties ? "all" : (partyOf(id)?.side ?? "not-stated")),
    };
  }, [dictionaries, translator]);
}
