/** Where a card stands, from two of the edges of what it lies in, and how large it may be; CSS pixels. */
export interface CardPlace {
  readonly insetInlineStart?: number;
  readonly insetInlineEnd?: number;
  readonly insetBlockStart?: number;
  readonly insetBlockEnd?: number;
  readonly maxInlineSize: number;
  readonly maxBlockSize: number;
}
