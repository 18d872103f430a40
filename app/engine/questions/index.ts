import type { QuestionKind } from "../engine";
import { authorities } from "./authorities";
import { authority } from "./authority";
import { basis } from "./basis";
import { byCountry } from "./byCountry";
import { byGovernorate } from "./byGovernorate";
import { byKind } from "./byKind";
import { byYear } from "./byYear";
import { contested } from "./contested";
import { contestedCount } from "./contestedCount";
import { detaineeBalance } from "./detaineeBalance";
import { facets } from "./facets";
import { facilities } from "./facilities";
import { facility } from "./facility";
import { incident } from "./incident";
import { killedBySide } from "./killedBySide";
import { killedSpread } from "./killedSpread";
import { killedOverTime } from "./killedOverTime";
import { ledger } from "./ledger";
import { neighbours } from "./neighbours";
import { nearest } from "./nearest";
import { outcomes } from "./outcomes";
import { page } from "./page";
import { position } from "./position";
import { register } from "./register";
import { reportDays } from "./reportDays";
import { runningToll } from "./runningToll";
import { sources } from "./sources";
import { spots } from "./spots";
import { tally } from "./tally";
import { timeline } from "./timeline";
import { together } from "./together";
import { yearsByGovernorate } from "./yearsByGovernorate";

/** Every question: what a conformance suite asks of an engine. */
export const questions: readonly QuestionKind<never, unknown>[] = [
  tally, spots, together, page, position, register, incident, neighbours, facets, facilities, sources, timeline, killedBySide, killedOverTime, outcomes,
  byGovernorate, nearest, basis,
  byCountry, byYear, killedSpread, byKind, yearsByGovernorate, contested, reportDays, runningToll, detaineeBalance, ledger,
  contestedCount, authorities, authority, facility,
];
