/** A name in the languages in which it is known; English is always given. */
export interface Name {
  readonly en: string;
  readonly ar?: string | null | undefined;
  /** Sorani Kurdish. */
  readonly ckb?: string | null | undefined;
  /** Kurmanji Kurdish. */
  readonly kmr?: string | null | undefined;
}

/** Every form of the name that is known, English first. */
export function formsOf(name: Name): readonly string[] {
  return [name.en, name.ar, name.ckb, name.kmr].filter((form): form is string => Boolean(form));
}

/** The forms besides the English one. */
export function otherFormsOf(name: Name): readonly string[] {
  return formsOf(name).slice(1);
}
