import type { ReactNode } from "react";
import type { PartyId } from "../../domain/identifiers";
import { nameIn } from "../../figures/names";
import { useAtlas } from "../../state/atlas";
import { useTranslator } from "../../state/language";

/** Who took part in one role, by name. */
export function PartyNames({ parties }: { readonly parties: readonly PartyId[] }): ReactNode {
  const translator = useTranslator();
  const known = useAtlas().dataset.table.dictionaries.parties;
  if (parties.length === 0) return <span className="not-stated">{translator.t("not stated")}</span>;
  const names = parties.map((id) => {
    const party = known.find((candidate) => candidate.id === id);
    return party ? nameIn(party.name, translator) : id;
  });
  const text = names.join(translator.language.listSeparator);
  return <span title={text}>{text}</span>;
}
