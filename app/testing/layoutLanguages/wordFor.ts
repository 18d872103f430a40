/** One of the three words nearest to an English word's length, times `length`; always the same for the same word, with a capital where it has one. */
export function wordFor(english: string, words: readonly string[], length: number): string {
  const wanted = Math.max(1, english.length * length);
  const nearest = words.toSorted((a, b) => Math.abs(a.length - wanted) - Math.abs(b.length - wanted)).slice(0, 3);
  const sum = Array.from(english).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const word = nearest[sum % nearest.length] ?? english;
  return /^\p{Lu}/u.test(english) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
