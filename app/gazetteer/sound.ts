/** How Arabic and Kurdish sounds are written in Latin letters, each way as one: `Mawsil`, `Mosil`; `Rakka`, `Raqqah`. In this order. */
const SOUNDS: readonly (readonly [written: RegExp, as: string])[] = [
  [/gh/g, "g"], [/kh/g, "x"], [/dh/g, "d"], [/th/g, "t"], [/dj/g, "j"], [/ph/g, "f"], [/q/g, "k"],
  [/[ae][iy]/g, "a"], [/a[uw]|o[uw]/g, "u"], [/e/g, "a"], [/o/g, "u"], [/y/g, "i"], [/(?<=[aiu])h$/g, ""], [/([a-z])\1/g, "$1"],
];

/** Shorter words sound alike too often. */
const LEAST = 5;

/**
 * How a folded word sounds, for words of Latin letters that are long enough; else null. For whole words of names only: `Salem` and
 * `Salam` sound the same, so that in prose it would find too much.
 */
export function soundOf(folded: string): string | null {
  if (folded.length < LEAST || !/^[a-z]+$/.test(folded)) return null;
  return SOUNDS.reduce((sound, [written, as]) => sound.replace(written, as), folded);
}
