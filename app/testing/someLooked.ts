import type { ProbedFile } from "../datasets/importing/probeFile";
import { guessMapping } from "../importers/mapped/guessMapping";
import type { Looked } from "../state/imports/importSteps";
import { aDay } from "./aDay";

const head = [["Date", "Governorate", "Killed"], ["2022-01-25", "Homs", "3"], ["2022-01-26", "Aleppo", "4"]];

/** What is known of a small table, read as it is guessed; with what a test says otherwise. */
export function someLooked(said: Partial<ProbedFile> = {}): Looked {
  const guess = guessMapping(head);
  const probed: ProbedFile = {
    carrier: "delimited", importer: "mapped", format: "", encoding: "utf-8", hasMark: false, delimiter: ",", lineEnd: "LF", sheet: null, sheets: [],
    head, layout: guess.layout, guess, ...said,
  };
  const { importer, encoding, delimiter, sheet } = probed;
  return {
    plan: { asksFirst: false, readsAgain: false, replaces: null },
    probed,
    choices: { importer, encoding, delimiter, sheet, mapping: importer === "mapped" ? guess.mapping : null, title: "mine", released: aDay("2026-03-01") },
    isRemembered: false,
  };
}
