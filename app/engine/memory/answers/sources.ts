import { publishersByPages, sources as question, type SourcesAnswer } from "../../questions/sources";
import type { MemoryAnswer } from "../memoryAnswer";
import { visit } from "../visit";
import { NOT_STATED } from "../../../table/table";

/** A page counts once, for the publisher that the last of its incidents names. */
export const sources: MemoryAnswer<null, SourcesAnswer> = {
  question,
  over(view) {
    const { table: { sources: { offsets, page, pages, publisher, date }, dictionaries }, asOf } = view;
    const none = publisher.dictionary.length;
    const ofPage = new Uint16Array(pages);
    return (period) => {
      ofPage.fill(none);
      visit(view, period, [], (row) => {
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? end; at < end; at += 1) {
          const day = date[at] ?? NOT_STATED;
          if (asOf === null || (day !== NOT_STATED && day <= asOf)) ofPage[page[at] ?? 0] = publisher.codes[at] ?? none;
        }
      });
      const counts = new Uint32Array(none + 1);
      for (const code of ofPage) counts[code] = (counts[code] ?? 0) + 1;
      return publishersByPages(dictionaries.publishers, (id) => counts[publisher.dictionary.indexOf(id)] ?? 0);
    };
  },
};
