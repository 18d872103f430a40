import type { Day } from "../../domain/day";
import type { ImportChoices } from "./choices";
import type { ProbedFile } from "./probeFile";

/** What is guessed of a file, as the choices that reading it takes. */
export function guessedChoices(probed: ProbedFile, title: string, released: Day): ImportChoices {
  const { importer, encoding, delimiter, sheet, guess } = probed;
  return { importer, encoding, delimiter, sheet, mapping: guess?.mapping ?? null, title, released };
}
