import type { ReactNode } from "react";
import type { Message } from "../../../i18n/message";
import type { MapLayerName } from "../../../state/mapLayers";
import type { MapScene } from "../scene";

export interface LayerProps {
  readonly scene: MapScene;
}

/** Something that the map shows, on a canvas of its own; one file each. Those later in the list lie above. */
export interface MapLayer {
  /** On its canvas, for tests and style sheets. */
  readonly id: string;
  /** Null where the reader cannot switch it. */
  readonly choice: LayerChoice | null;
  readonly Layer: (props: LayerProps) => ReactNode;
}

export interface LayerChoice {
  readonly name: MapLayerName;
  readonly label: Message;
}
