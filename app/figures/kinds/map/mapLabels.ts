import towns from "../../../../data/gazetteer/towns.json";
import type { Label } from "../../../cartography/label";
import type { MapLanguage } from "../../../cartography/labelFonts";
import { placeLabels, type LabelOptions } from "../../../cartography/labels";
import type { ScaleBar } from "../../../cartography/scale";
import type { Shading } from "../../../cartography/shading";
import type { GovernorateCode } from "../../../domain/identifiers";
import { figureText } from "../../figureText";
import { governorates } from "../../../gazetteer/governorates";
import type { Translator } from "../../../i18n/translator";

type MapLabelOptions = Omit<LabelOptions, "towns" | "governorateNames" | "golanLines" | "numeral" | "language">;

/** The names that find room on a map, on the page and in images. `spotLines`: those of the incidents. */
export function mapLabels(options: MapLabelOptions, translator: Translator): readonly Label[] {
  const { t, number } = translator;
  return placeLabels({
    ...options, towns, governorateNames, language: mapLanguage(translator), numeral: number,
    golanLines: [t("Golan Heights"), t("(Israeli-occupied)")],
  });
}

const governorateNames = new Map(governorates.map(({ code, name }) => [code, name]));

/** What is printed behind the names of shaded governorates, ranges as ranges; nothing where no number is stated. */
export function governorateValues(shading: Shading | null | undefined, translator: Translator): ReadonlyMap<GovernorateCode, string> | undefined {
  if (!shading) return undefined;
  return new Map([...shading.values].flatMap(([code, value]) => (value === null ? [] : [[code, figureText(value, translator).range] as const])));
}

/** In which of the languages that names are known in. */
export function mapLanguage({ language: { id } }: Translator): MapLanguage {
  return id === "ar" || id === "ckb" || id === "kmr" ? id : "en";
}

/** `200 km` */
export function scaleText({ length, unit }: ScaleBar, { t }: Translator): string {
  return unit === "km" ? t("{length} km", { length }) : t("{length} m", { length });
}
