import { groupBy } from "../../domain/grouping";
import type { PublisherId } from "../../domain/identifiers";
import type { Publisher } from "../../domain/source";
import type { QuestionKind } from "../engine";

export interface SourcesAnswer {
  /** Different pages that the incidents in view rest on; a source without an address has none. */
  readonly pages: number;
  /** Their publishers, those with the most pages first. */
  readonly publishers: readonly { readonly publisher: Publisher; readonly pages: number }[];
}

/** Whose pages the incidents in view rest on. */
export const sources: QuestionKind<null, SourcesAnswer> = {
  id: "sources",
  answer({ inView, table, asOf }) {
    const pages = new Map(
      inView
        .flatMap(({ incident }) => incident.sources)
        .filter(({ url, date }) => url !== "" && (asOf === null || (date !== null && date <= asOf)))
        .map((source) => [source.url, source.publisher]),
    );
    const byPublisher = groupBy(pages.values(), (publisher) => publisher);
    return publishersByPages(table.dictionaries.publishers, (id) => byPublisher.get(id)?.length ?? 0);
  },
};

/** The answer from the pages of each publisher. */
export function publishersByPages(known: readonly Publisher[], pagesOf: (id: PublisherId) => number): SourcesAnswer {
  const publishers = known.map((publisher) => ({ publisher, pages: pagesOf(publisher.id) })).filter(({ pages }) => pages > 0);
  return {
    pages: publishers.reduce((sum, { pages }) => sum + pages, 0),
    publishers: publishers.toSorted((a, b) => b.pages - a.pages || (a.publisher.id < b.publisher.id ? -1 : 1)),
  };
}
