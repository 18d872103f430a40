import { useCallback, useMemo, type ReactNode } from "react";
import type { Pen } from "../../cartography/pen";
import type { Projection } from "../../cartography/projection";
import { drawScaleBar, scaleBar } from "../../cartography/scale";
import { scaleText } from "../../figures/kinds/map/mapLabels";
import { useTranslator } from "../../state/language";
import { PenCanvas } from "./PenCanvas";
import type { MapLook } from "./useMapLook";

interface MapScaleProps {
  readonly view: Projection;
  readonly look: MapLook;
}

/** How long a round number of kilometres or metres is in the middle of the map. */
export function MapScale({ view, look: { palette, fonts } }: MapScaleProps): ReactNode {
  const translator = useTranslator();
  const bar = useMemo(() => scaleBar(view, LONGEST), [view]);
  const length = scaleText(bar, translator);
  const draw = useCallback(
    (pen: Pen) => drawScaleBar(pen, bar, length, LONGEST - bar.width + 2, 12, palette, fonts),
    [bar, length, palette, fonts],
  );
  return <PenCanvas width={LONGEST + 52} height={18} draw={draw} />;
}

/** Pixels. */
const LONGEST = 80;
