import type { GovernorateCode } from "../domain/identifiers";
import type { Name } from "../domain/name";
import type { Basemap, Governorate } from "./basemap";
import { blockOf, labelCentred, labelsAround, withinBorders, type Block, type Label, type LabelRequest, type Lettering } from "./label";
import { isJoined, nameIn, type MapLanguage } from "./labelFonts";
import type { AreaMark, SpotLayout } from "./spotMarks";

export interface GovernorateLabelOptions extends Lettering {
  readonly basemap: Basemap;
  readonly layout: SpotLayout;
  readonly governorateNames: ReadonlyMap<GovernorateCode, Name>;
  readonly governorateValues?: ReadonlyMap<GovernorateCode, string> | undefined;
}

/** Names of governorates: of those with an area mark, beside it; of the others, wherever there is room in them. */
export function* governorateLabels(options: GovernorateLabelOptions, which: "marked" | "unmarked"): Generator<LabelRequest> {
  const marks = new Map(options.layout.marks.flatMap((mark) => (mark.shape === "area" ? [[mark.governorate, mark] as const] : [])));
  for (const [code, governorate] of options.basemap.governorates) {
    const name = options.governorateNames.get(code);
    const mark = marks.get(code);
    if (!name || (which === "marked") !== (mark !== undefined)) continue;
    const value = options.governorateValues?.get(code);
    const text = capitals(nameIn(name, options.language), options.language);
    const texts = value === undefined ? [text] : [`${text} ${value}`, text];
    yield withinBorders(eachOf(texts.map((words) => blockOf([{ text: words, role: "governorate" }], options)), (block) =>
      mark ? besideMark(mark, block) : within(governorate, block, options)));
  }
}

/** Places for the first block, then, where there is no room, for the next. */
function* eachOf(blocks: readonly Block[], placesOf: (block: Block) => Iterable<Label>): Generator<Label> {
  for (const block of blocks) yield* placesOf(block);
}

function* besideMark({ key, x, y, reach }: AreaMark, block: Block): Generator<Label> {
  for (const gap of [reach + 3, (reach + 3) * Math.SQRT2]) yield* labelsAround(`governorate:${key}`, block, { x, y }, gap);
}

/** A name may be this much wider than its governorate before it is left out. */
const WIDEST = 1.05;

function* within({ code, rings, labelPoints }: Governorate, block: Block, { projection }: Lettering): Generator<Label> {
  const { worldSize, left, top } = projection;
  const width = Math.max(...rings.map((ring) => ring.right - ring.left)) * worldSize;
  if (block.width > width * WIDEST) return;
  for (const { x, y } of labelPoints) {
    yield labelCentred(`governorate:${code}`, block, { x: x * worldSize - left, y: y * worldSize - top });
  }
}

/** Letter-spaced capitals tell areas from towns; joined scripts have none. */
function capitals(name: string, language: MapLanguage): string {
  return isJoined(language) ? name : name.toUpperCase();
}
