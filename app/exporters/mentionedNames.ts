import type { Dictionaries } from "../domain/dictionaries";
import type { Incident } from "../domain/incident";

export interface MentionedNames {
  add(incident: Incident): void;
  /** What the incidents so far mention, and what that mentions, in the dictionaries' order. */
  dictionaries(): Dictionaries;
}

/** Finds which entries of the dictionaries some incidents refer to. */
export function mentionedNames({ parties, authorities, publishers, facilities }: Dictionaries): MentionedNames {
  const mentioned = new Set<string>();
  const add = (kind: keyof Dictionaries, id: string | null) => {
    if (id !== null) mentioned.add(`${kind} ${id}`);
  };
  const among = <Entry extends { readonly id: string }>(kind: keyof Dictionaries, entries: readonly Entry[]) =>
    entries.filter(({ id }) => mentioned.has(`${kind} ${id}`));
  return {
    add(incident) {
      for (const role of ["attackers", "targets", "responders"] as const) for (const party of incident[role]) add("parties", party);
      for (const { party } of incident.claims) add("parties", party);
      for (const { authority } of [...incident.claims, ...incident.statements]) add("authorities", authority);
      for (const { publisher } of incident.sources) add("publishers", publisher);
      add("facilities", incident.facility);
    },
    dictionaries() {
      const [ownAuthorities, ownFacilities] = [among("authorities", authorities), among("facilities", facilities)];
      for (const { party } of ownAuthorities) add("parties", party);
      for (const { holders } of ownFacilities) for (const { party } of holders) add("parties", party);
      return { parties: among("parties", parties), authorities: ownAuthorities, publishers: among("publishers", publishers), facilities: ownFacilities };
    },
  };
}
