import type { SideOrAll } from "../../../engine/questions/runningToll";
import type { Translator } from "../../../i18n/translator";
import { sideNames } from "../../names";

export function sideOrAllName(side: SideOrAll, { t }: Translator): string {
  return side === "all" ? t("All sides together") : t(sideNames[side]);
}
