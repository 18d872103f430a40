import type { SeededRandom } from "../../../app/testing/seededRandom";

/** Words of the field, so that a search for one of them finds what a reader would expect. */
const fieldWords = [
  "convoy", "checkpoint", "patrol", "barracks", "prison", "guards", "highway", "village", "orchard", "desert", "bridge", "market", "outpost",
  "drone", "rifles", "grenade", "night", "dawn", "roadside", "shepherds", "hospital", "witnesses", "statement", "withdrew", "pursued",
] as const;

const beginnings = ["ba", "da", "fa", "gha", "ha", "ja", "ka", "la", "ma", "na", "qa", "ra", "sa", "sha", "ta", "wa", "za", "hu", "ru", "su"] as const;
const middles = ["bi", "dra", "li", "mu", "ni", "ra", "si", "wa", "ya", "zu"] as const;
const ends = ["b", "d", "f", "h", "k", "l", "m", "n", "r", "sh"] as const;

/** Words that a text is made of: those of the field, then made-up ones; 2,025 in all, each once. */
export const vocabulary: readonly string[] = [
  ...fieldWords,
  ...beginnings.flatMap((beginning) => middles.flatMap((middle) => ends.map((end) => `${beginning}${middle}${end}`))),
];

/** So many words; as in any language, the first of the vocabulary come far more often than the last. */
export function someWords(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => vocabulary[Math.floor(vocabulary.length ** random.next()) - 1]).join(" ");
}
