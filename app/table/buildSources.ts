import type { Source } from "../domain/source";
import { codeColumn, offsetsOf } from "./codes";
import type { SourceColumns } from "./sourceColumns";
import { NOT_STATED } from "./table";

/** The sources of each row, one after the other. */
export function buildSources(byRow: readonly (readonly Source[])[]): SourceColumns {
  const sources = byRow.flat();
  const pages = new Map<string, number>();
  const pageOf = (url: string): number => {
    const page = pages.get(url) ?? pages.size;
    pages.set(url, page);
    return page;
  };
  const page = Uint32Array.from(sources, ({ url }) => pageOf(url));
  return {
    offsets: offsetsOf(byRow),
    publisher: codeColumn(sources.map(({ publisher }) => publisher)),
    page,
    pages: pages.size,
    date: Int32Array.from(sources, ({ date }) => date ?? NOT_STATED),
  };
}
