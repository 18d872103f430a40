import type { Incident } from "../../domain/incident";
import type { Source } from "../../domain/source";

/** The pages of several incidents as one numbered list. */
export interface NumberedSources {
  /** The first has the number 1. */
  readonly list: readonly Source[];
  /** Of a page as its incident names it; null where the incident has none of that name. */
  numberOf(incident: Incident, source: Source["id"]): number | null;
}

/** Each page once, in the order in which the incidents come to it; a page without an address is known by its publisher and day. */
export function numberedSources(incidents: readonly Incident[]): NumberedSources {
  const numbers = new Map<string, number>();
  const list: Source[] = [];
  for (const source of incidents.flatMap(({ sources }) => sources)) {
    if (numbers.has(pageOf(source))) continue;
    list.push(source);
    numbers.set(pageOf(source), list.length);
  }
  return {
    list,
    numberOf(incident, id) {
      const source = incident.sources.find((candidate) => candidate.id === id);
      return source ? (numbers.get(pageOf(source)) ?? null) : null;
    },
  };
}

function pageOf({ url, publisher, date }: Source): string {
  return url === "" ? `${publisher} ${date}` : url;
}
