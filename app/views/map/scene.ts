import type { Basemap } from "../../cartography/basemap";
import type { Emphasis } from "../../cartography/drawSpots";
import type { FacilityMark } from "../../cartography/facilityMarks";
import type { Label, Lettering } from "../../cartography/label";
import type { Palette, Theme } from "../../cartography/palette";
import type { Shading } from "../../cartography/shading";
import type { SpotLayout } from "../../cartography/spotMarks";
import type { Cloud } from "../../engine/questions/cloud";
import type { GovernorateCode } from "../../domain/identifiers";
import type { Spot } from "../../domain/spot";
import type { MapFrame } from "./frame";

/** All that the map's layers draw. Parts that have not changed stay the same objects, so that each layer draws only what is new. */
export interface MapScene {
  readonly frame: MapFrame;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly basemap: Basemap;
  /** Null while it is not there. */
  readonly relief: HTMLImageElement | null;
  /** Governorates that are filtered to. */
  readonly chosen: ReadonlySet<GovernorateCode>;
  /** In pixels of the frame's visible part. */
  readonly layout: SpotLayout;
  /** Whether symbols, or their cloud, are shown. */
  readonly hasIncidents: boolean;
  /** Every place with incidents in view, whether it is shown or not; of a cloud, what is told apart of it. */
  readonly spots: readonly Spot[];
  /** Instead of single symbols, where they are too many, as it was when a drag last rested; null where they are not. */
  readonly cloudAtRest: Cloud | null;
  /** In pixels of the frame's visible part. */
  readonly labels: readonly Label[];
  readonly lettering: Pick<Lettering, "fonts" | "language" | "textScale">;
  /** Writes a count with the reader's digits. */
  readonly numeral: (count: number) => string;
  readonly emphasis: Emphasis;
  /** An online map under everything, instead of the ground once its first tile has come; `failed`: it did not, and the ground is back. */
  readonly tiles: "off" | "asked" | "shown" | "failed";
  readonly onTilesShown: () => void;
  readonly onTilesFailed: () => void;
  /** Null where governorates are not shaded. */
  readonly shading: Shading | null;
  /** In pixels of the frame's visible part; empty where facilities are not shown. */
  readonly facilityMarks: readonly FacilityMark[];
  /** Key of the facility under the pointer, with the focus or listed. */
  readonly facility: string | null;
}
