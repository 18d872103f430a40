/** Ids of the headings that one can jump to. */
export const partIds = {
  claims: "details-claims",
  statements: "details-statements",
  sources: "details-sources",
  neighbours: "details-neighbours",
} as const;

export type PartName = keyof typeof partIds;

/** Id of the rows of one source in the table of claims. */
export function sourceRowsId(source: string): string {
  return `details-claims-of-${source}`;
}

/** Shows the element and moves the focus to it. */
export function jumpTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "start" });
  element?.focus({ preventScroll: true });
}
