import { useCallback, useState } from "react";
import type { MapScene } from "./scene";

/** How far the online map has come; it is asked for again when it is switched off and on. */
export function useTiles(isWanted: boolean): Pick<MapScene, "tiles" | "onTilesShown" | "onTilesFailed"> {
  const [tiles, setTiles] = useState<"asked" | "shown" | "failed">("asked");
  const [wasWanted, setWanted] = useState(isWanted);
  if (wasWanted !== isWanted) {
    setWanted(isWanted);
    setTiles("asked");
  }
  const onTilesShown = useCallback(() => setTiles((now) => (now === "asked" ? "shown" : now)), []);
  const onTilesFailed = useCallback(() => setTiles("failed"), []);
  return { tiles: isWanted ? tiles : "off", onTilesShown, onTilesFailed };
}
