import type { FigureKind } from "../figure";
import { authorities } from "./authorities/authorities";
import { byGovernorate } from "./byGovernorate/byGovernorate";
import { byKind } from "./byKind/byKind";
import { contested } from "./contested/contested";
import { killedBySide } from "./killedBySide/killedBySide";
import { killedOverTime } from "./killedOverTime/killedOverTime";
import { mapFigure } from "./map/map";
import { outcomes } from "./outcomes/outcomes";
import { timeline } from "./timeline/timeline";
import { yearsByGovernorate } from "./yearsByGovernorate/yearsByGovernorate";

/** Every figure, in the order in which the page shows them. */
export const figureKinds: readonly FigureKind<unknown>[] = [
  killedBySide, killedOverTime, outcomes, byGovernorate, byKind, contested, authorities, yearsByGovernorate, timeline, mapFigure,
];
