import type { Incident } from "../domain/incident";
import type { Source } from "../domain/source";
import { listColumns, renumber, together, type ColumnBuilder } from "./columnBuilder";
import { growing } from "./growing";
import { numberColumn } from "./numberColumn";
import { NO_PAGE, type SourceColumns } from "./sourceColumns";
import { createTextCoder } from "./textCoder";
import { wordColumn } from "./wordColumn";

/** The sources of each row, one after the other. */
export function sourceBuilder(): ColumnBuilder<Incident, SourceColumns> {
  const words = together<Source, Pick<SourceColumns, "publisher" | "date">>({
    publisher: wordColumn(({ publisher }) => publisher),
    date: numberColumn(({ date }) => date),
  });
  const pages = pageColumn();
  return listColumns(({ sources }) => sources, {
    add(source) {
      words.add(source);
      pages.add(source);
    },
    finish: (order) => ({ ...words.finish(order), ...pages.finish(order) }),
  });
}

function pageColumn(): ColumnBuilder<Source, Pick<SourceColumns, "page" | "pages">> {
  const addresses = createTextCoder();
  const codes = growing(Uint32Array);
  return {
    add: ({ url }) => codes.push(url === "" ? NO_PAGE : addresses.codeOf(url)),
    finish(order) {
      const page = codes.inOrder(order);
      return { page, pages: renumber(page, addresses.count()).length };
    },
  };
}
