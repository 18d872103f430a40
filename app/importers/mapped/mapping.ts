/** What a column of an unknown table can stand for. */
export const mappedFields = [
  "id", "title", "kind", "start", "end", "year", "month", "day", "country", "governorate", "place", "latitude", "longitude", "precision",
  "attacker", "target", "killed", "killedLow", "killedHigh", "killedCivilians", "wounded", "summary", "source", "address",
] as const;
export type MappedField = (typeof mappedFields)[number];

/** In which order a date such as 03/04/2022 is written. */
export const dayOrders = ["day-month", "month-day"] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What parts whole numbers from their fractions. */
export const decimalMarks = [".", ","] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** What the reader of a file says of its columns. */
export interface Mapping {
  /** Index of the column for each field; a field without one is not stated. A column may stand for one field only. */
  readonly columns: Readonly<Partial<Record<MappedField, number>>>;
  readonly dayOrder: DayOrder;
  readonly decimal: DecimalMark;
}
