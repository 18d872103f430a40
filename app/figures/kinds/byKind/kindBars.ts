import type { ByKindAnswer, KindSum } from "../../../engine/questions/byKind";
import type { DrawingProps } from "../../figure";
import { figureSays, incidentsSays, killedSays } from "../../figureSays";
import { kindNames } from "../../names";
import type { BarRow } from "../parts/barRow";
import type { Bars } from "../parts/barsDrawing";

/** A row for each kind; how many were killed stands beside it where there is room. */
export function kindBars({ answer, style, translator }: DrawingProps<ByKindAnswer>): Bars {
  const { t } = translator;
  const row = ({ kind, incidents, inView, killed }: KindSum): BarRow => ({
    key: kind,
    label: t(kindNames[kind]),
    parts: { counts: incidents },
    figure: { low: incidents, best: incidents, high: incidents, openLow: false, openHigh: false },
    remarks: [],
    stating: style.legend ? (killed.figure ? figureSays(killed.figure, translator) : t("not stated")) : null,
    faded: !inView,
    says: [incidentsSays(incidents, killed.notStated, translator), killedSays(killed.figure, translator)],
    choice: { filter: "kind", value: kind },
  });
  return {
    rows: answer.kinds.map(row),
    headings: { best: t("incidents"), range: "", stating: t("reported killed") },
  };
}
