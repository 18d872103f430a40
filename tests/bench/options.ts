import { subjects, type Subject } from "./report/results";

export interface BenchOptions {
  readonly rows: readonly number[];
  readonly seed: number;
  readonly subjects: readonly Subject[];
  /** What of each is measured; null: everything. */
  readonly measures: readonly string[] | null;
  /** Whether README is to quote the figures. */
  readonly writesReadme: boolean;
}

export const usage = `npm run bench -- [--rows 100000,1000000,3000000] [--only ours|peers|${subjects.join("|")}] [--measures slide,kind] [--seed 1] [--no-readme]`;

/** Reads the command line; throws an error of one line on what it does not know. */
export function readOptions(words: readonly string[]): BenchOptions {
  let options: BenchOptions = { rows: [100_000, 1_000_000, 3_000_000], seed: 1, subjects, measures: null, writesReadme: true };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === "--no-readme") {
      options = { ...options, writesReadme: false };
      continue;
    }
    at += 1;
    const value = words[at] ?? "";
    if (word === "--rows") options = { ...options, rows: value.split(",").map(countOf) };
    else if (word === "--seed") options = { ...options, seed: countOf(value) };
    else if (word === "--measures") options = { ...options, measures: value.split(",") };
    else if (word === "--only") options = { ...options, subjects: subjectsNamed(value) };
    else throw new Error(`“${word ?? ""}” is not known: ${usage}`);
  }
  return options;
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`“${text}” is no count: ${usage}`);
  return Number(text);
}

function subjectsNamed(text: string): readonly Subject[] {
  if (text === "peers") return subjects.filter((subject) => subject !== "ours");
  const found = subjects.filter((subject) => text.split(",").includes(subject));
  if (found.length === 0) throw new Error(`“${text}” is nobody: ${usage}`);
  return found;
}
