import type { ReactNode } from "react";
import { ColumnMenu } from "./ColumnMenu";
import { ListDownload } from "./ListDownload";
import type { ChosenColumns } from "./useChosenColumns";

/** What can be done with the list: choose its columns, take it away as a file. */
export function ListActions({ columns }: { readonly columns: ChosenColumns }): ReactNode {
  return (
    <>
      <ColumnMenu columns={columns} />
      <ListDownload />
    </>
  );
}
