import type { Example } from "../example";
import { figures } from "./figures";
import { images } from "./images";
import { maps } from "./maps";
import { panels } from "./panels";
import { states } from "./states";
import { timelines } from "./timelines";

export const examples = [figures, images, maps, timelines, panels, states] as const satisfies readonly (readonly Example[])[];
