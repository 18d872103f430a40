import { exportsAreNamed, filesInRooms, filesNamedByTheField, filesShortEnough, indexesAreLists } from "./fileRules";
import { importsLeadSomewhere, importsWithinTable, noCycles } from "./importRules";
import { librariesInTheirRooms, noPageInPlainRooms } from "./libraryRules";
import type { HouseRule } from "./source";
import { noForbiddenWords, noPhysicalSides } from "./wordRules";

/** Every rule of the house by its name. */
export const houseRules: Readonly<Record<string, HouseRule>> = {
  filesInRooms, filesShortEnough, filesNamedByTheField, indexesAreLists, exportsAreNamed, importsWithinTable, importsLeadSomewhere, noCycles,
  librariesInTheirRooms, noPageInPlainRooms, noForbiddenWords, noPhysicalSides,
};
