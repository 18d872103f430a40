import type { ComponentProps, ReactNode } from "react";
import type { SortColumn } from "../../../engine/questions/listOrder";
import type { PageRow } from "../../../engine/questions/page";
import type { Message } from "../../../i18n/message";

/** A column of the list of incidents; one file each. */
export interface Column {
  /** In the browser's memory and in class names. */
  readonly id: string;
  readonly label: Message;
  /** Null where it cannot be sorted by. */
  readonly sort: SortColumn | null;
  readonly isNumeric: boolean;
  /** Shown to whoever has chosen nothing else. */
  readonly isUsual: boolean;
  /** In rem; null for the one that takes what is left. */
  readonly width: number | null;
  /** Rem more where the figures of the list are high. */
  moreWidth?(most: number): number;
  /** How to read it, given the highest figure of the list. */
  explanation?(most: number): Message;
  Cell(props: CellProps): ReactNode;
}

export interface CellProps {
  readonly row: PageRow;
  /** The highest number reported killed in the list, for the bars: 1 or more. */
  readonly most: number;
  /** Whether the range stands in a column of its own. */
  readonly hasRange: boolean;
  /** What the button that opens the incident is given: its place in the order of Tab, its keys. */
  readonly opener: Pick<ComponentProps<"button">, "tabIndex" | "onKeyDown">;
}
