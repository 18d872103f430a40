import { seededRandom } from "./seededRandom";

/**
 * Different choices of one value of each factor, such that every two values of different factors are chosen together at least once
 * where `count` allows it (twice the product of the two longest factors always does); the same ones for the same seed. Fewer than
 * `count` where there are no more.
 */
export function pairwise<Factors extends Readonly<Record<string, readonly string[]>>>(
  factors: Factors, count: number, seed: number,
): readonly { readonly [Factor in keyof Factors]: Factors[Factor][number] }[] {
  const random = seededRandom(seed);
  const names: readonly (keyof Factors & string)[] = Object.keys(factors);
  const all = Object.values(factors).reduce((product, values) => product * values.length, 1);
  const seen = new Map<string, number>();
  const timesSeen = (pair: string) => seen.get(pair) ?? 0;
  const chosen = new Map<string, Record<string, string>>();

  // Of some chances the one with the most pairs that have been chosen least: all of them once, then all of them again.
  while (chosen.size < Math.min(count, all)) {
    const candidates = Array.from({ length: CANDIDATES }, () => candidate()).filter((choice) => !chosen.has(keyOf(choice)));
    const [first, ...others] = candidates;
    if (!first) continue;
    const best = others.reduce((before, choice) => (worth(choice) > worth(before) ? choice : before), first);
    chosen.set(keyOf(best), best);
    for (const pair of pairsOf(best)) seen.set(pair, timesSeen(pair) + 1);
  }
  return [...chosen.values()] as never;

  /** Begins with a pair that has been chosen least, and takes for every other factor what is worth most beside it. */
  function candidate(): Record<string, string> {
    const choice: Record<string, string> = {};
    for (const name of shuffled(names)) {
      const values = shuffled(factors[name] ?? []);
      choice[name] = values.reduce((best, value) => (worth({ ...choice, [name]: value }) > worth({ ...choice, [name]: best }) ? value : best), values[0] ?? "");
    }
    return choice;
  }

  function worth(choice: Readonly<Record<string, string>>): number {
    return pairsOf(choice).reduce((sum, pair) => sum + 1 / (1 + timesSeen(pair)) ** 4, 0);
  }

  function shuffled<Item>(items: readonly Item[]): Item[] {
    return items.map((item) => ({ item, at: random.next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
  }
}

const CANDIDATES = 30;

function keyOf(choice: Readonly<Record<string, string>>): string {
  return Object.entries(choice).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`).join(" ");
}

/** Every two values of a choice, whatever the order of its factors. */
export function pairsOf(choice: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(choice).map(([name, value]) => `${name}=${value}`).toSorted();
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} ${other}`));
}
