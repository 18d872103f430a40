import type { FacilityAnswer } from "../../../../engine/questions/facility";
import { sides } from "../../../../domain/party";
import type { SideOrAll } from "../../../../engine/questions/runningToll";
import { lettering } from "../../parts/lettering";
import type { MarkShape } from "../../parts/markShapes";
import type { Setting } from "../../parts/setting";
import { shortenedText } from "../../parts/shortenedText";
import { sideOrAllName } from "../../parts/sideOrAllName";
import type { HeldMark } from "./heldMarks";
import { OTHERS, type HeldShapes } from "./heldShapes";

/** What shapes and colours mean, in rows; x runs in the direction of reading. */
export interface HeldLegend {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

interface LegendEntry {
  readonly key: string;
  readonly text: string;
  /** Of an authority; null where the entry is a side's. */
  readonly shape: MarkShape | null;
  /** Null where the entry is an authority's. */
  readonly side: SideOrAll | null;
}

export interface PlacedEntry extends LegendEntry {
  /** Where its sign starts. */
  readonly x: number;
  readonly textX: number;
  /** Middle of its line. */
  readonly y: number;
}

export const noLegend: HeldLegend = { entries: [], height: 0 };

export function heldLegend(marks: readonly HeldMark[], shapes: HeldShapes, { authorities }: Pick<FacilityAnswer, "authorities">, setting: Setting): HeldLegend {
  const { width, style, measure } = setting;
  const letters = lettering("legend", style);
  const [line, sign, gap] = [style.fontSize * 1.5, style.fontSize * 1.1, style.fontSize * 1.3];
  let [x, y] = [0, line / 2];
  const placed = entriesOf(marks, shapes, authorities, setting).map((entry): PlacedEntry => {
    const text = shortenedText(entry.text, letters, width - sign, measure);
    const long = sign + measure(text, letters);
    if (x > 0 && x + long > width) [x, y] = [0, y + line];
    const at = { ...entry, text, x, textX: x + sign, y };
    x += long + gap;
    return at;
  });
  return { entries: placed, height: y + line / 2 + style.fontSize * 0.5 };
}

function entriesOf(marks: readonly HeldMark[], { own, others, of }: HeldShapes, authorities: FacilityAnswer["authorities"], { style, translator }: Setting): readonly LegendEntry[] {
  const drawn = ([...sides, "all"] as const).filter((side) => marks.some((mark) => mark.side === side));
  const nameOf = (authority: (typeof own)[number]) => (style.legend ? authorities.get(authority)?.name : authorities.get(authority)?.short) ?? authority;
  return [
    ...own.map((authority) => ({ key: authority, text: nameOf(authority), shape: of(authority), side: null })),
    ...(others === 0 ? [] : [{ key: "others", text: translator.t("other authorities"), shape: OTHERS, side: null }]),
    ...(drawn.length < 2 ? [] : drawn.map((side) => ({ key: side, text: sideOrAllName(side, translator), shape: null, side }))),
  ];
}
