export const pluralCategories = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/** The forms that a sentence takes; `other` always. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** Everything that differs from language to language; one file each in `languages/`. */
export interface Language {
  /** As in the address and in `<html lang>`. */
  readonly id: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** English sentence → this language's; a missing one falls back to English. */
  readonly sentences: Readonly<Record<string, string | PluralForms>>;
  plural(count: number): PluralCategory;
  /** Whole or decimal number with this language's digits and grouping. */
  number(value: number): string;
  /** January to December. */
  readonly monthsLong: readonly string[];
  readonly monthsShort: readonly string[];
  /** Between the parts of a list. */
  readonly listSeparator: string;
}
