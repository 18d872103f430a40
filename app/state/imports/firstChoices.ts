import type { ImportChoices } from "../../datasets/importing/choices";
import { guessedChoices } from "../../datasets/importing/guessedChoices";
import type { ProbedFile } from "../../datasets/importing/probeFile";
import { dayOf, yearOf, type Day } from "../../domain/day";
import type { Mapping } from "../../importers/mapped/mapping";
import type { Brought } from "../importDesk";
import type { Looked } from "./importSteps";

/** Under what the meaning of the columns of a table is remembered; null for a file that is no unknown table. */
export function headerKeyOf({ importer, layout }: ProbedFile): string | null {
  return importer === "mapped" && layout ? layout.columns.join("\u001F") : null;
}

/**
 * How a file is to be read unless the reader says otherwise: as chosen before where its columns are the same, as remembered for a file
 * with the same header, else as guessed.
 */
export function firstChoices(
  probed: ProbedFile, { name, modified }: Pick<Brought, "name" | "modified">, today: Day, remembered: Mapping | null, before: Looked | null,
): FirstChoices {
  const isSameHeader = before !== null && headerKeyOf(before.probed) === headerKeyOf(probed);
  const chosen = isSameHeader ? before.choices.mapping : null;
  const guessed = guessedChoices(probed, before?.choices.title ?? titleOf(name), before?.choices.released ?? releasedOn(modified, today));
  return { choices: { ...guessed, mapping: chosen ?? remembered ?? guessed.mapping }, isRemembered: chosen === null && remembered !== null };
}

export interface FirstChoices {
  readonly choices: ImportChoices;
  /** Whether what the columns stand for was remembered, not chosen a moment ago nor guessed. */
  readonly isRemembered: boolean;
}

/** The file's name without its ending. */
function titleOf(name: string): string {
  return name.replace(/(?<=.)\.[\w-]{1,10}$/, "").slice(0, 300).trim() || name;
}

/** The day on which the file was last changed, unless that says nothing. */
function releasedOn(modified: number | null, today: Day): Day {
  const day = modified === null ? today : dayOf(new Date(modified));
  return yearOf(day) < 1980 || day > today ? today : day;
}
