import type { ReactNode } from "react";
import type { MapScene } from "../scene";

export interface LayerProps {
  readonly scene: MapScene;
}

/** Something that the map shows, on a canvas of its own; one file each. Those later in the list lie above. */
export interface MapLayer {
  readonly id: string;
  readonly Layer: (props: LayerProps) => ReactNode;
}
