import type { Language } from "../../i18n/language";
import { arabicStandIn } from "./arabicStandIn";
import { kurmanjiStandIn } from "./kurmanjiStandIn";
import { soraniStandIn } from "./soraniStandIn";

/** Right-to-left and long-worded languages to try layouts with until they are translated: stand-ins, never offered on the page. */
export const layoutLanguages: readonly Language[] = [arabicStandIn, soraniStandIn, kurmanjiStandIn];
