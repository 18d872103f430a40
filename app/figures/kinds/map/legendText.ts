import type { LegendShading, LegendWord, LegendWords } from "../../../cartography/legendOptions";
import { shadeSteps, type Shading } from "../../../cartography/shading";
import type { Spot } from "../../../domain/spot";
import { message, type Message } from "../../../i18n/message";
import type { Translator } from "../../../i18n/translator";
import { sideNames } from "../../names";

const messages: Readonly<Record<LegendWord, Message>> = {
  ...sideNames,
  "colour-heading": message("Reported killed, by side"),
  "no-number": message("No number given"),
  zero: message("Stated as 0"),
  "area-heading": message("Size: reported killed"),
  killed: message("killed"),
  "outline-heading": message("How well the place is known"),
  exact: message("Exact place"),
  near: message("Near that place"),
  district: message("Somewhere in district"),
  governorate: message("Governorate only"),
  "kind-heading": message("Kind of incident"),
  detention: message("Prisons, camps"),
  attack: message("Attacks on forces"),
  bombing: message("Bombings"),
  people: message("Villages, kidnappings"),
  operation: message("Strikes, operations"),
  several: message("Several kinds"),
  "facility-heading": message("Facilities"),
  prison: message("Prison"),
  camp: message("Camp"),
  barracks: message("Barracks"),
};

/** What the shades of the governorates mean, in words. */
export function shadingText({ measure, shades, elsewhere }: Shading, { t }: Translator): LegendShading {
  const steps = shadeSteps[measure].map(({ least, most }, shade) => ({
    shade,
    text: most === null ? t("{least} or more", { least }) : t("{least}–{most}", { least, most }),
  }));
  const isNotStated = [...shades.values()].includes("not-stated");
  const zero = { shade: "none", text: t("Stated as 0") } as const;
  const notStated = { shade: "not-stated", text: t("No number given") } as const;
  const isZero = [...shades.values()].includes("none");
  const heading = measure === "incidents" ? t("Governorate: incidents") : t("Governorate: reported killed");
  return {
    heading: elsewhere > 0 ? t("{heading}; {count} elsewhere", { heading, count: elsewhere }) : heading,
    steps: [...(isZero ? [zero] : []), ...steps, ...(isNotStated ? [notStated] : [])],
  };
}

/** `spots`: those that are drawn; of some, somebody may state a number that the rule does not take. */
export function legendText({ t }: Translator, spots: readonly Pick<Spot, "outsideRule">[]): LegendWords {
  const isOutsideRule = spots.some(({ outsideRule }) => outsideRule > 0);
  const words = isOutsideRule ? { ...messages, "no-number": message("No number under this rule") } : messages;
  const entries = Object.entries(words) as [LegendWord, Message][];
  return Object.fromEntries(entries.map(([word, text]) => [word, t(text)])) as LegendWords;
}
